import { etatCivil } from "./etat-civil.ts";
import { stadeDemo } from "./stade-demo.ts";
import { creerTirage, type Tirage } from "./tirage.ts";

const COMMUNES = [
  ["62041", "62000", "ARRAS"],
  ["62498", "62300", "LENS"],
  ["62193", "62100", "CALAIS"],
  ["62119", "62400", "BETHUNE"],
  ["62160", "62200", "BOULOGNE-SUR-MER"],
  ["62765", "62500", "SAINT-OMER"],
  ["62510", "62800", "LIEVIN"],
  ["62427", "62110", "HENIN-BEAUMONT"],
] as const;
const VOIES = ["RUE DES ESSAIS", "RUE DE L EXEMPLE", "AVENUE FICTIVE", "PLACE DU MODELE"];

const PREMIER_JOUR_DES_JEUNES = "2001-01-01";
const MOIS_MS = 30 * 86_400_000;

// Never one of the numbers given by the register, which start with 8.
const PREMIER_NUMERO = 90_000_000_001;

/** The France Travail number of the person of this rank. */
export function numeroDemo(rang: number): string {
  return String(PREMIER_NUMERO + rang);
}

/**
 * One person of the demonstration territory, as an object of a jeu de données. Around `autour`, half of the
 * registrations that ended did so in the last months.
 */
export function usagerDemo(graine: number, rang: number, autour?: Date) {
  const tirage = creerTirage(graine, rang);
  const civil = etatCivil(rang, tirage);
  const loin = tirage.chance(4);
  const rsa = tirage.chance(55);
  const commune = tirage.parmi(COMMUNES);
  const recuLe = rsa && autour && !estOriente(graine, rang) ? ilYA(autour, rang % 60) : null;
  const usager = {
    type: "usager",
    identifiant: `demo-${graine}-${rang}`,
    nir: civil.nir,
    certifie: tirage.chance(85),
    civilite: civil.civilite,
    nomNaissance: civil.nomNaissance,
    nomUsage: civil.nomUsage,
    prenom: civil.prenom,
    dateNaissance: civil.dateNaissance,
    numeroFranceTravail: numeroDemo(rang),
    anciensNumeros: ancienNumero(creerTirage(graine, -1_000_000 - rang)),
    adresse: tirage.chance(3)
      ? null
      : loin
        ? adresse(tirage, ["59350", "59000", "LILLE"])
        : adresse(tirage, commune),
    courriel: tirage.chance(90) ? `usager.${rang}@example.org` : null,
    telephone: tirage.chance(92) ? telephone(tirage) : null,
    departement: loin ? "59" : "62",
    rsa,
    rsaDepartement: rsa ? (loin ? "59" : "62") : null,
    rsaRecuLe: recuLe,
    devoirs: rsa ? devoirs(creerTirage(graine, -1 - rang), recuLe) : null,
    referent: loin ? "cd59" : referent(tirage, rsa),
    inscription: inscription(tirage, autour),
    rqth: tirage.chance(8) ? rqth(tirage) : null,
  };
  usager.referent = selonLaPersonne(usager);
  const { inscription: dite, adresse: domicile } = usager;
  const voie = domicile && commentInscrit(usager, creerTirage(graine, -2_000_000 - rang));
  const renouvelee = autour && { actualisee_le: ilYA(autour, rang % 34) };
  return { ...usager, inscription: dite && { ...dite, ...voie, ...renouvelee } };
}

// B3-07: who waits for an orientation has had the RSA for two months at most, some for more than six weeks.
function estOriente(graine: number, rang: number): boolean {
  const stade = stadeDemo(graine, rang);
  return stade !== null && stade !== "BROUILLON" && stade !== "EN_ATTENTE";
}

function ilYA(autour: Date, jours: number): string {
  return new Date(autour.getTime() - jours * 86_400_000).toISOString().slice(0, 10);
}

// B2-01 B2-02: each population by its own way.
function commentInscrit({ rsa, referent }: { rsa: boolean; referent: string }, tirage: Tirage) {
  if (rsa) return { population: "BENEFICIAIRE_RSA", voie: "DEMANDE_RSA" };
  if (referent === "ml62") return { population: "JEUNE", voie: "DEMANDE_ORGANISME" };
  if (referent === "ce62") return { population: "CAP_EMPLOI", voie: "DEMANDE_ORGANISME" };
  return { population: "DEMANDEUR", voie: tirage.chance(80) ? "EN_LIGNE" : "AGENCE" };
}

function adresse(
  tirage: Tirage,
  [insee, postal, libelle]: readonly [string, string, string],
): object {
  return {
    codeInseeCommune: insee,
    codePostal: postal,
    complementAdresse: "",
    complementDestinataire: "",
    complementDistribution: "",
    indicateurResidentQPV: tirage.parmi(["NQ", "NQ", "NQ", "QP", "NT", "IN", "AT"]),
    libelleCommune: libelle,
    libellePays: "FRANCE",
    numeroTypeLibelleVoie: `${tirage.entier(120) + 1} ${tirage.parmi(VOIES)}`,
  };
}

// Whoever was known before the national number; a few come from another region.
function ancienNumero(tirage: Tirage): object[] | null {
  if (tirage.chance(40)) return null;
  const chiffres = String(tirage.entier(10_000_000)).padStart(7, "0");
  const numero = chiffres + tirage.parmi([..."ABCDEFGHJKLMNPRSTVWXYZ"]);
  const region = tirage.parmi(["32", "32", "32", "32", "11", "28"]);
  return [{ numero, region, debut: null, fin: "2025-03-01" }];
}

// One in eight is bound by no duty; of a few the payer says nothing.
function devoirs(tirage: Tirage, recuLe: string | null): object | null {
  if (tirage.chance(5)) return null;
  const depuis = recuLe ?? `2025-0${1 + tirage.entier(6)}-05`;
  const payeur = tirage.parmi(["CAF 621", "CAF 621", "CAF 621", "MSA 059"]);
  return { soumis: !tirage.chance(12), depuis, payeur, informeLe: depuis };
}

// Ranges that the numbering plan keeps for works of fiction.
function telephone(tirage: Tirage): string {
  return tirage.parmi(["035301", "063998"]) + String(tirage.entier(10_000)).padStart(4, "0");
}

function referent(tirage: Tirage, rsa: boolean): string {
  if (!rsa) return tirage.parmi(["ft", "ft", "ml62", "ce62"]);
  return tirage.parmi(["cd62", "cd62", "cd62", "delegataire-a", "delegataire-b", "ft", "ml62"]);
}

/** A mission locale accompanies the young, a Cap emploi whoever has a disability recognised. */
function selonLaPersonne(usager: {
  readonly referent: string;
  readonly rsa: boolean;
  readonly dateNaissance: string;
  readonly rqth: object | null;
}): string {
  const jeune = usager.dateNaissance >= PREMIER_JOUR_DES_JEUNES;
  switch (usager.referent) {
    case "ml62":
      return jeune ? "ml62" : usager.rsa ? "cd62" : "ft";
    case "ce62":
      return usager.rqth ? "ce62" : jeune ? "ml62" : "ft";
    case "ft":
      return usager.rqth && !usager.rsa ? "ce62" : "ft";
    default:
      return usager.referent;
  }
}

function rqth(tirage: Tirage): object {
  const fin = tirage.parmi(["9999-12-31", "9999-12-31", "2028-06-30", "2024-12-31"]);
  return { dateDebutRqth: `20${18 + tirage.entier(6)}-03-01`, dateFinRqth: fin, source: "MDPH" };
}

/** The day a registration ended; null while it lasts. */
export function finInscription(
  inscription: { m_motif_cloture_code: string; m_date_effet_statut: string } | null,
): string | null {
  return inscription?.m_motif_cloture_code ? inscription.m_date_effet_statut : null;
}

function inscription(tirage: Tirage, autour?: Date) {
  const sort = tirage.entier(100);
  if (sort < 4) return null;
  const [statut, clotureCode, clotureLib] =
    sort < 80
      ? ["Inscrit", "", ""]
      : sort < 86
        ? ["Identifié", "", ""]
        : sort < 94
          ? ["Cessé", "MV", "MUTATION OU DEPART VOLONTAIRE"]
          : ["Radié", "25", "RADIATION"];
  const mois = tirage.entier(37);
  const categorie = tirage.parmi(["A", "A", "B", "C", "F", "G"]);
  const ancien = `202${4 + tirage.entier(2)}-0${1 + tirage.entier(9)}-${10 + tirage.entier(18)}`;
  const recent =
    autour && clotureCode && mois % 2 === 0
      ? new Date(autour.getTime() - mois * 8 * 86_400_000).toISOString().slice(0, 10)
      : null;
  const effet = recent ?? ancien;
  const depuisLaFin = autour && clotureCode ? (autour.getTime() - Date.parse(effet)) / MOIS_MS : 0;
  // Whoever is registered since that day was so every month since.
  const depuisEffet =
    autour && statut === "Inscrit" ? (autour.getTime() - Date.parse(effet)) / MOIS_MS : 0;
  const inscrits = Math.max(mois, Math.floor(depuisEffet));
  const surLes = (derniers: number) =>
    Math.max(0, Math.min(inscrits, derniers - Math.ceil(depuisLaFin)));
  return {
    m_statut: statut,
    m_date_effet_statut: effet,
    m_duree_inscription_12: surLes(12),
    m_duree_inscription_24: surLes(24),
    m_duree_inscription_36: surLes(36),
    m_motif_inscription_code: "11",
    m_motif_inscription_lib: "LICENCIEMENT ECONOMIQUE",
    m_categ_inscription_code: "1",
    m_categ_inscription_lib: "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
    m_situation_reg_emp_code: "SAN",
    m_situation_reg_emp_lib: "SANS OBJET",
    m_motif_cloture_code: clotureCode,
    m_motif_cloture_lib: clotureLib,
    categorie_statistique: categorie,
  };
}
