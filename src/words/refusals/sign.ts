// data table: why a paper cannot be signed, or a certificate not be used
import type { Words } from '../word.ts';

export const SIGN_REFUSAL_WORDS: Words = {
  'sign.cannot-read': [
    '签名证书文件或者口令文件“{file}”不能读取（{why}）',
    'The key or password file {file} cannot be read ({why})',
  ],
  'sign.open-to-others': [
    '文件“{file}”的权限为{mode}，其他用户可以读取或者修改，私钥不安全；请改为只有运行本程序的用户可读（chmod 600）',
    'Others may read or change {file} (mode {mode}): make it readable by the user of this program alone (chmod 600)',
  ],
  'sign.not-a-key-file': [
    '“{file}”不是可用的签名证书文件：应当是 .p12、.pfx，或者含私钥和证书的 PEM 文件',
    '{file} is no usable key file: it should be .p12, .pfx, or PEM with key and certificate',
  ],
  'sign.wrong-password': [
    '签名证书文件“{file}”的口令不正确或者没有提供（GONGKAI_SIGN_PASSWORD_FILE、GONGKAI_SIGN_PASSWORD）',
    'The password of the key file {file} is wrong or missing (GONGKAI_SIGN_PASSWORD_FILE, GONGKAI_SIGN_PASSWORD)',
  ],
  'sign.encryption': [
    '签名证书文件“{file}”的加密方式不认识；请用 openssl pkcs12 -export 重新导出',
    'The key file {file} is enciphered in a way that is not known here: export it anew with openssl pkcs12 -export',
  ],
  'sign.no-key': [
    '签名证书文件“{file}”里没有可用的私钥（RSA、ECDSA 或者 SM2）；导出证书时请一并导出私钥',
    'The key file {file} has no private key that can be used (RSA, ECDSA or SM2): export the key too',
  ],
  'sign.no-certificate': [
    '签名证书文件“{file}”里没有证书；PEM 文件请把证书接在私钥后面',
    'The key file {file} has no certificate: in PEM, put it behind the key',
  ],
  'sign.key-of-another': [
    '签名证书文件“{file}”里的私钥与证书（{holder}）不是一对',
    'The private key in {file} does not belong to the certificate ({holder})',
  ],
  'sign.not-for-signing': [
    '证书（{holder}）只能用于加密，不能用于签名；请使用签名证书',
    'The certificate ({holder}) is for encryption and not for signatures',
  ],
  'sign.not-yet-valid': [
    '签名证书（{holder}）自{from}起有效，现在还不能使用',
    'The certificate ({holder}) is valid from {from}',
  ],
  'sign.expired': [
    '签名证书（{holder}）已于{until}到期，没有生成文件；请更换证书，或者取消签名设置（GONGKAI_SIGN_KEY）后下载没有签名的文件',
    'The certificate ({holder}) ended on {until}: nothing was made; replace it, or take GONGKAI_SIGN_KEY away for files without a signature',
  ],
  'sign.too-long': [
    '{holder}的签名比文件里留出的位置长',
    'The signature of {holder} is longer than the room kept for it',
  ],
};
