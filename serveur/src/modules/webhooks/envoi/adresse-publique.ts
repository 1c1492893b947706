import { BlockList, isIPv4 } from "node:net";

// IANA special-purpose registries (RFC 6890): what is no public unicast address, and the ranges that
// carry an IPv4 address inside an IPv6 one.
const RESERVEES_V4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;
const PUBLIQUES_V6 = ["2000::", 3] as const;
const RESERVEES_V6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const reservees = new BlockList();
for (const [reseau, prefixe] of RESERVEES_V4) reservees.addSubnet(reseau, prefixe, "ipv4");
for (const [reseau, prefixe] of RESERVEES_V6) reservees.addSubnet(reseau, prefixe, "ipv6");
const publiquesV6 = new BlockList();
publiquesV6.addSubnet(...PUBLIQUES_V6, "ipv6");

/** Whether an IP address is a public one: neither private, loopback, link-local nor otherwise reserved. */
export function adressePublique(adresse: string): boolean {
  if (isIPv4(adresse)) return !reservees.check(adresse, "ipv4");
  return publiquesV6.check(adresse, "ipv6") && !reservees.check(adresse, "ipv6");
}
