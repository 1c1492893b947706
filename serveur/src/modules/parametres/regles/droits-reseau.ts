/**
 * What each type of organisation may do: decide of orientations and be référent (C. trav. L5411-5-1 II and
 * IV), receive a prescription (L5311-7 III: participants). The others steer.
 */
// B1-02 B1-03 B3-01 B3-02
export const DROITS_RESEAU: readonly string[] = [
  "FT=orienter,accompagner,recevoir",
  "CD=orienter,accompagner,recevoir",
  "ML=orienter,accompagner,recevoir",
  "CE=orienter,accompagner,recevoir",
  "DCD=accompagner,recevoir",
  "ETAT=",
  "REGION=recevoir",
  "COMMUNE=recevoir",
  "CAF=recevoir",
  "MSA=recevoir",
  "PLIE=recevoir",
  "IAE=recevoir",
  "CREATION=recevoir",
  "AUTRE=recevoir",
];
