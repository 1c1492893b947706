import { MODELE_EN_VIGUEUR } from "./regles/modele.ts";

export const EXEMPLE_SIGNATURE = { dateSignature: "2025-03-10T10:30:00.000Z" };
export const EXEMPLE_REFUS = { dateRefus: "2025-03-10T10:30:00.000Z" };

const { engagements, mentionsLegales } = MODELE_EN_VIGUEUR;
export const EXEMPLE_CONTRAT = {
  etat: "SIGNE",
  ...EXEMPLE_SIGNATURE,
  organisme: "Conseil départemental d’essai",
  engagements,
  mentionsLegales,
};
