import { expect, it } from 'vitest';
import { FREE_BYTES, makeUploadRoom } from './upload-room.ts';

const KB = 1024;

it('is full at its size, and free again when they have left', () => {
  const room = makeUploadRoom(400 * KB);
  const leave = room.enter(200 * KB, 'a');
  expect(room.enter(150 * KB, 'b')).not.toBeNull();
  expect(room.enter(100 * KB, 'c')).toBeNull();
  leave!();
  leave!();
  expect(room.enter(100 * KB, 'c')).not.toBeNull();
  expect(room.enter(190 * KB, 'd')).toBeNull();
});

it('is never filled by one sender', () => {
  const room = makeUploadRoom(400 * KB);
  expect(room.enter(150 * KB, 'a')).not.toBeNull();
  expect(room.enter(100 * KB, 'a')).toBeNull();
  expect(room.enter(100 * KB, 'b')).not.toBeNull();
});

it('lets in what is small, however full it is', () => {
  const room = makeUploadRoom(200 * KB);
  expect(room.enter(100 * KB, 'a')).not.toBeNull();
  expect(room.enter(100 * KB, 'b')).not.toBeNull();
  expect(room.enter(FREE_BYTES, 'a')).not.toBeNull();
});
