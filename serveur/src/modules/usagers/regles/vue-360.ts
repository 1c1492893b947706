import type { JourCivil } from "../../../kit/jour-civil.ts";
import { situerActualisation } from "./actualisation.ts";
import { situerDevoirs } from "./devoirs.ts";
import type { Adresse, Dossier } from "./dossier.ts";
import type { Inscription, Population, Voie } from "./inscription.ts";
import { composerRqth, SANS_LIMITE } from "./rqth.ts";

/** The name of an organisation; null for none, or for one that is no longer known. */
type Nommer = (organisationId: string | null) => string | null;

/** The Vue 360 of a person as a page shows it: no NIR, only whether it is provisional; dates as civil dates. */
// ANX4-A-08 B9-03
export function composerVue360(
  dossier: Dossier,
  jour: JourCivil,
  sues: {
    readonly seuilRevenus: number;
    readonly rythmes: ReadonlyMap<string, number>;
    readonly nirProvisoire: boolean;
  },
  nommer: Nommer,
) {
  return {
    identite: {
      ...identiteDe(dossier),
      anciensNumeros: dossier.anciensNumeros ?? [],
      certifie: dossier.certifie,
      nirProvisoire: sues.nirProvisoire,
    },
    contact: {
      adresse: dossier.adresse ? lignesAdresse(dossier.adresse) : null,
      commune: dossier.adresse ? communeDe(dossier.adresse) : null,
      courriel: dossier.courriel,
      telephone: dossier.telephone,
      quartierPrioritaire: dossier.adresse?.indicateurResidentQPV ?? null,
    },
    statut: dossier.inscription
      ? {
          ...presenterStatut(dossier.inscription, nommer),
          actualisation: situerActualisation(dossier.inscription, sues.rythmes, jour),
        }
      : null,
    rqth: dossier.rqth ? presenterRqth(dossier.rqth, jour) : null,
    rsa: dossier.rsa,
    devoirs: dossier.rsa ? presenterDevoirs(dossier, sues.seuilRevenus) : null,
  };
}

/** Who the person is: never the NIR. */
export function identiteDe(dossier: Dossier) {
  return {
    civilite: dossier.civilite,
    nomNaissance: dossier.nomNaissance,
    nomUsage: dossier.nomUsage,
    prenom: dossier.prenom,
    dateNaissance: dossier.dateNaissance,
    numeroFranceTravail: dossier.numeroFrancetravail ?? "",
  };
}

// B9-08
function communeDe({ codeInseeCommune, millesimeCommune }: Adresse) {
  return codeInseeCommune ? { code: codeInseeCommune, millesime: millesimeCommune ?? null } : null;
}

// B3-09 B3-10
function presenterDevoirs({ devoirs }: Dossier, seuil: number) {
  return {
    ...situerDevoirs(devoirs, seuil),
    depuis: devoirs?.depuis ?? null,
    payeur: devoirs?.payeur ?? null,
    informeLe: devoirs?.informeLe ?? null,
  };
}

function lignesAdresse(adresse: Adresse): string[] {
  return [
    adresse.complementDestinataire,
    adresse.complementAdresse,
    adresse.numeroTypeLibelleVoie,
    adresse.complementDistribution,
    [adresse.codePostal, adresse.libelleCommune].filter(Boolean).join(" "),
    adresse.libellePays,
  ].filter((ligne) => ligne !== undefined && ligne !== "") as string[];
}

function presenterStatut(inscription: Inscription, nommer: Nommer) {
  const texte = (nom: string) => (inscription[nom] ? String(inscription[nom]) : null);
  const nombre = (nom: string) =>
    inscription[nom] === undefined ? null : Number(inscription[nom]);
  return {
    libelle: texte("m_statut") ?? "Inconnu",
    depuis: texte("m_date_effet_statut"),
    // B2-08: two lists apart; neither is read from the other.
    categorie: texte("m_categ_inscription_lib") ?? texte("m_categ_inscription_code"),
    millesimeCategorie: nombre("millesime_categorie"),
    categorieStatistique: texte("categorie_statistique"),
    motifInscription: texte("m_motif_inscription_lib"),
    motifCloture: texte("m_motif_cloture_lib") ?? texte("m_motif_cloture_code"),
    dureeInscription12: nombre("m_duree_inscription_12"),
    dureeInscription24: nombre("m_duree_inscription_24"),
    dureeInscription36: nombre("m_duree_inscription_36"),
    // B2-01 B2-02
    population: (inscription.population ?? null) as Population | null,
    voie: (inscription.voie ?? null) as Voie | null,
    demandeLe: texte("demande_le"),
    source: nommer(texte("source_id")),
  };
}

function presenterRqth(connue: Readonly<Record<string, unknown>>, jour: JourCivil) {
  const rqth = composerRqth(connue, jour);
  return {
    debut: rqth.dateDebutRqth,
    fin: rqth.dateFinRqth,
    sansLimite: rqth.dateFinRqth === SANS_LIMITE,
    source: rqth.source,
    valide: rqth.topValiditeRQTH,
  };
}
