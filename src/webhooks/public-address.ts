/** Addresses on the internet, as opposed to this machine, its network and what clouds keep at link-local addresses. */
import { lookup as lookupOfSystem } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** Only 2000::/3 is public; within it, what is reserved and what wraps an IPv4 address. */
const IPV6 = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

// A list each: Node takes an IPv4 address for part of ::/3 when it finds both in one.
const reservedIpv4 = new BlockList();
for (const [network, bits] of IPV4) reservedIpv4.addSubnet(network, bits, 'ipv4');
const reservedIpv6 = new BlockList();
for (const [network, bits] of IPV6) reservedIpv6.addSubnet(network, bits, 'ipv6');

export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
}

export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !reservedIpv4.check(address, 'ipv4');
  return version === 6 && !reservedIpv6.check(address, 'ipv6');
}

/**
 * For a socket to connect with: the addresses that were checked are the ones that it connects to, whatever the name
 * resolves to a moment later.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookupOfSystem(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const bad = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (bad || !first)
      return callback(
        new PrivateAddress(
          `${hostname} resolves to ${bad?.address ?? 'nothing'}, which is not a public address.`,
        ),
        '',
        0,
      );
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};
