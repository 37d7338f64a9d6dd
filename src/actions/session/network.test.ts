import { expect, it } from 'vitest';
import { networkOf } from './network.ts';

it.each([
  ['an IPv4 address is itself', '192.0.2.7', '192.0.2.7'],
  ['as seen on an IPv6 socket too', '::ffff:192.0.2.7', '192.0.2.7'],
  ['of IPv6 the first 64 bits', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['whatever stands behind them', '2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['however it is written', '2001:0DB8:1:2::', '2001:db8:1:2::/64'],
  ['with zeros left out', '2001:db8::1', '2001:db8:0:0::/64'],
  ['this machine', '::1', '0:0:0:0::/64'],
  ['with a zone', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['nothing', '', ''],
  ['a word', 'inside', 'inside'],
])('%s: %s', (_why, address, network) => {
  expect(networkOf(address)).toBe(network);
});
