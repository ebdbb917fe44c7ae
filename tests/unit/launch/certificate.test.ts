import { createHash, X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { issueCertificate } from '#tests/launch/certificate.ts';

it('is signed by itself, valid now, and names every host', () => {
  const issued = issueCertificate(['weibo.com', 'mp.weixin.qq.com']);
  const certificate = new X509Certificate(issued.cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkHost('weibo.com')).toBe('weibo.com');
  expect(certificate.checkHost('mp.weixin.qq.com')).toBe('mp.weixin.qq.com');
  expect(certificate.checkHost('example.org')).toBeUndefined();
  expect(certificate.validFromDate.getTime()).toBeLessThan(Date.now());
  expect(certificate.validToDate.getTime()).toBeGreaterThan(Date.now());
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' });
  expect(issued.keyHash).toBe(createHash('sha256').update(key).digest('base64'));
});

it('copes with enough hosts for a long length field', () => {
  const hosts = Array.from({ length: 40 }, (_, index) => `host-${index}.example.org`);
  const certificate = new X509Certificate(issueCertificate(hosts).cert);
  expect(certificate.checkHost('host-39.example.org')).toBe('host-39.example.org');
});
