/** Contacts of annexes 2 and 2 bis, all fictional; telephones belong to a range given to nobody. */
// ANX2-01 ANX2B-01
export const CORRESPONDANTS_DEMO = [
  contact("GOUVERNANCE", "Brivezaquet", "Ambroise", 1, "a.brivezac"),
  {
    ...contact("SUIVI_OPERATIONNEL", "Brivezaquet", "Ambroise", 2, "a.brivezac"),
    delegationReference: "Arrêté fictif n° 2025-12",
    delegationDebut: "2025-01-01",
    delegationFin: "2027-12-31",
  },
  {
    ...contact("RSSI", "Torquenais", "Basile", 3, "b.torquenais"),
    fonctionEquivalente: "Responsable de la production informatique",
  },
  contact("CORRESPONDANT_SI", "Corditel", "Briac", 4, "s.corditel"),
  {
    fonction: "EDITEUR",
    societe: "Logiciels de l’Authie (fictif)",
    adresse: "1 rue des Essais, 62000 Arras",
    courriel: "editeur@example.org",
    telephone: "03 53 01 00 05",
  },
  contact("DPD", "Houlagnoux", "Isaure", 6, "d.houlagnoux"),
  contact("FT_GOUVERNANCE", "Quermadec", "Odilon", 7),
  contact("FT_SUIVI_OUVERTURES", "Quinravaux", "Solenne", 8, "o.quinravaux"),
  contact("FT_CSSI", "Quinravaux", "Solenne", 9, "o.quinravaux"),
  contact("FT_RSSI_NATIONAL", "Dessambre", "Hermine", 10),
  contact("FT_DPD", "Rastignot", "Prisca", 11, "p.rastignot"),
];

function contact(fonction: string, nom: string, prenom: string, rang: number, uid?: string) {
  const courriel = `${uid ?? fonction.toLowerCase().replaceAll("_", ".")}@example.org`;
  const telephone = `03 53 01 00 ${String(rang).padStart(2, "0")}`;
  return { fonction, nom, prenom, courriel, telephone };
}
