import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import {
  auteurDe,
  type DemandeEcriture,
  ecraserait,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { ajouterVersion, lireVersions, tenirContrat } from "../depot/contrats.ts";
import { presenterContrat } from "../presenter.ts";
import { type Contrat, type Geste, SUITES } from "../regles/contrat.ts";
import { MODELE_EN_VIGUEUR } from "../regles/modele.ts";
import { type Duree, type Plan, refuserPlan } from "../regles/plan.ts";
import { type Situation, situerContrat } from "../situer-contrat.ts";
import { type Acces, bornesDuPlan, FINALITE } from "./commun.ts";

type Ecriture = DemandeEcriture & {
  /** When it was signed or refused; absent for a preparation. */
  readonly le?: Date;
  readonly plan?: Plan;
  /** Instead of a whole plan: only what it asks of each week. */
  readonly duree?: Duree;
  /** The version that was read; another one since is a conflict. Absent on the wire, which has none. */
  readonly version?: number;
  /** Where it is signed; absent on the wire. */
  readonly lieu?: string | null;
  /** `premier`: no contract may exist; `existant`: one must. */
  readonly attendu?: "premier" | "existant";
};

const EVENEMENTS: Readonly<Record<Geste, string>> = {
  preparer: "contrat.prepare",
  signer: "contrat.signe",
  refuser: "contrat.refuse",
};

const MODIFIE = refus(
  "CONTRAT_MODIFIE",
  "Le contrat a changé depuis que vous l’avez lu : relisez-le avant d’écrire.",
);
const SANS_PLAN = refus(
  "PLAN_ABSENT",
  "Aucun plan n’est préparé : préparez d’abord le contrat d’engagement.",
);

const FINIE =
  "L’inscription à France Travail a pris fin : le contrat d’engagement attend une nouvelle inscription.";

/** Prepares, signs or refuses a person's contract: a new version, the former ones stay. */
// ANX4-B-03 ANX4-B-24
export function ecrireContrat(
  services: ServicesUsagers,
  acces: Acces,
  geste: Geste,
  nom = `${geste}-contrat`,
) {
  return ecrireAuDossier<Ecriture, ReturnType<typeof presenterContrat>>(services, {
    nom,
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, demande, acteur, le) {
      const { le: declare, plan: voulu, duree, version, lieu, attendu } = demande;
      const ancien = await tenirContrat(client, dossier.id);
      if (version !== undefined && version !== (ancien?.version ?? 0)) return { refus: MODIFIE };
      const { parametres } = services;
      const jour = jourCivil(le);
      const situation = await situerContrat(parametres, client, dossier, ancien, jour);
      const { etat, orientation } = situation;
      const impossible = refuser(geste, situation, attendu);
      if (impossible) return { refus: impossible };
      const derniere = ancien && { sourceId: ancien.sourceId, le: ancien.ecritLe };
      if (derniere && (await ecraserait(client, acteur, dossier.id, derniere, VUES))) {
        return { refus: ecritAilleurs(geste, ancien.organisme) };
      }
      const anterieure =
        declare && refuserAnterieure(geste, declare, await lireVersions(client, dossier.id));
      if (anterieure) return { refus: anterieure };
      const suivant = SUITES[etat][geste] as Contrat["etat"];
      const connu = ancien?.plan ?? null;
      if (duree && !connu) return { refus: SANS_PLAN };
      const plan = duree && connu ? { ...connu, ...duree } : voulu;
      const refusPlan = plan && refuserPlan(plan, await bornesDuPlan(parametres, jour));
      if (refusPlan) return { refus: refusPlan };
      const suivi = parcoursConclu(ancien, orientation, declare);
      const neuf: Contrat = {
        version: (ancien?.version ?? 0) + 1,
        etat: suivant,
        sourceId: acteur.organisation.id,
        organisme: acteur.organisation.nom,
        ...suivi,
        modele: MODELE_EN_VIGUEUR.version,
        plan: plan ?? connu,
        signatureLe: suivant === "SIGNE" ? (declare ?? le) : null,
        signatureLieu: suivant === "SIGNE" ? (lieu ?? null) : null,
        refusLe: suivant === "REFUSE" ? (declare ?? le) : null,
        ecritLe: le,
      };
      await ajouterVersion(client, dossier.id, neuf, auteurDe(acteur).auteur);
      return {
        valeur: presenterContrat(
          neuf,
          suivi.orientationId === (orientation?.id ?? null) ? suivant : "A_SIGNER",
          null,
        ),
        evenements: [{ genre: EVENEMENTS[geste], contenu: { version: neuf.version } }],
      };
    },
  });
}

/**
 * The path that a contract goes with: the open one; the one before when what is declared of its contract happened
 * before the person entered the open one, which has its own to sign.
 */
// B4-02 D5411-14-2
function parcoursConclu(
  ancien: Contrat | null,
  ouverte: Situation["orientation"],
  declare: Date | undefined,
): Pick<Contrat, "orientationId" | "parcours"> {
  const anterieur =
    declare &&
    ouverte &&
    ancien?.orientationId !== ouverte.id &&
    jourCivil(declare) < ouverte.entreeLe;
  if (ancien && anterieur) {
    const { orientationId, parcours } = ancien;
    return { orientationId, parcours };
  }
  return { orientationId: ouverte?.id ?? null, parcours: ouverte?.parcours ?? null };
}

/** Refuses a day before that of the last signature or refusal: what was agreed in between would never have been. */
// ANX4-B-03 ANX4-B-04
function refuserAnterieure(geste: Geste, le: Date, versions: readonly Contrat[]): Refus | null {
  const jours = versions.flatMap(({ signatureLe, refusLe }) => signatureLe ?? refusLe ?? []);
  const dernier = jours.map(jourCivil).toSorted().at(-1);
  if (!dernier || jourCivil(le) >= dernier) return null;
  const champ = geste === "signer" ? "dateSignature" : "dateRefus";
  return refus(
    codeDe(geste),
    `« ${champ} » ne peut précéder le ${ecrireJour(dernier)}, jour où le contrat a été signé ou refusé.`,
  );
}

/** What shows an application the contract that it is about to change. */
const VUES = ["lire-contrat", "signer-contrat", "refuser-contrat"];

function ecritAilleurs(geste: Geste, organisme: string): Refus {
  return refus(
    codeDe(geste),
    `Conflit : « ${organisme} » a écrit ce contrat depuis votre dernière lecture. Relisez-le avant d’écrire.`,
  );
}

const codeDe = (geste: Geste) => (geste === "signer" ? "SIGNATURE_INVALIDE" : "REFUS_INVALIDE");

/** Why a gesture is not possible in that state, in the wire's words. */
function refuser(
  geste: Geste,
  { etat, inscriptionFinie }: Situation,
  attendu: "premier" | "existant" | undefined,
): Refus | null {
  if (etat === "SUSPENDU") {
    return refus("CONTRAT_SUSPENDU", "Un contrat existe, à l’état suspendu.");
  }
  const code = codeDe(geste);
  if (inscriptionFinie) return refus(code, FINIE);
  if (attendu === "premier" && etat !== "AUCUN") return refus(code, "Un contrat existe déjà.");
  if (attendu === "existant" && etat === "AUCUN") return refus(code, "Aucun contrat n’existe.");
  if (SUITES[etat][geste]) return null;
  const fait = geste === "signer" ? "signé" : "refusé";
  return refus(code, `Le contrat est déjà ${fait}.`);
}
