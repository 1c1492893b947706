export { partenairesJoignables } from "./actes/declarer.ts";
export { enregistrerPortailSignalements } from "./portail.ts";
export { rappelerSignalements } from "./rappeler.ts";
export { contactDpd, type Partie } from "./regles/destinataires.ts";
