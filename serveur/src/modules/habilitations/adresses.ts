/** The narrow face: where to write to people. Notices need it, and this module's acts need notices. */
export {
  type AdresseAgent,
  estAdresseAgent,
  lireAdressesAgents,
  lireAdressesRole,
} from "./depot/adresses.ts";
