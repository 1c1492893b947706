import { jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import {
  type DemandeEcriture,
  type Dossier,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { changerDemarche, insererDemarche, tenirDemarche } from "../depot/demarches.ts";
import { presenterDemarche } from "../presenter.ts";
import type { Demarche, EtatDemarche, Issue, Saisie } from "../regles/demarche.ts";
import { peutChanger, refuserIssue, refuserSaisie } from "../regles/refuser-demarche.ts";
import { semaineDe } from "../regles/semaine.ts";
import { type Acces, FINALITE, INCONNUE, lireReglages, plumeDe } from "./commun.ts";

type DemarchePresentee = ReturnType<typeof presenterDemarche>;
type Designee = { readonly id: string; readonly version: number };

const EVENEMENTS: Readonly<Record<EtatDemarche, string>> = {
  PREVUE: "demarche.rouverte",
  FAITE: "demarche.faite",
  NON_FAITE: "demarche.non-faite",
  ANNULEE: "demarche.annulee",
};

/** Plans a démarche in a week. */
// ANX4-B-15
export function prevoirDemarche(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<DemandeEcriture & { readonly saisie: Saisie }, DemarchePresentee>(
    services,
    {
      nom: "prevoir-demarche",
      finalite: FINALITE,
      ...acces,
      async ecrire(client, dossier, { saisie }, acteur, le) {
        const jour = jourCivil(le);
        const impossible = refuserSaisie(saisie, await lireReglages(services, jour), jour);
        if (impossible) return { refus: impossible };
        const plume = plumeDe(acteur, le);
        const neuve = await insererDemarche(client, dossier.id, normaliser(saisie), plume);
        return {
          valeur: await presenter(services, neuve),
          evenements: [evenement("demarche.prevue", neuve)],
        };
      },
    },
  );
}

/** Changes what is planned; nothing more once it has been said what became of it. */
// ANX4-B-15
export function modifierDemarche(services: ServicesUsagers, acces: Acces) {
  type Ecriture = DemandeEcriture & Designee & { readonly saisie: Saisie };
  return ecrireAuDossier<Ecriture, DemarchePresentee>(services, {
    nom: "modifier-demarche",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { saisie, ...designee }, acteur, le) {
      const jour = jourCivil(le);
      const connue = await tenirDemarche(client, dossier.id, designee.id);
      const refusee = refuser(connue, designee, acteur.organisation.id, dossier);
      if (!connue || refusee) return { refus: refusee ?? INCONNUE };
      if (connue.etat !== "PREVUE") return { refus: CLOSE };
      const impossible = refuserSaisie(saisie, await lireReglages(services, jour), jour);
      if (impossible) return { refus: impossible };
      const change = { ...connue, ...normaliser(saisie) };
      const neuve = await changerDemarche(client, connue, change, plumeDe(acteur, le));
      return {
        valeur: await presenter(services, neuve),
        evenements: [evenement("demarche.modifiee", neuve)],
      };
    },
  });
}

/** Says what became of it: done, not done and why, cancelled; or planned again, to mend a mistake. */
// ANX4-B-15 B4-15
export function conclureDemarche(services: ServicesUsagers, acces: Acces) {
  type Ecriture = DemandeEcriture & Designee & { readonly issue: Issue };
  return ecrireAuDossier<Ecriture, DemarchePresentee>(services, {
    nom: "conclure-demarche",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { issue, ...designee }, acteur, le) {
      const jour = jourCivil(le);
      const connue = await tenirDemarche(client, dossier.id, designee.id);
      const refusee = refuser(connue, designee, acteur.organisation.id, dossier);
      if (!connue || refusee) return { refus: refusee ?? INCONNUE };
      const reglages = await lireReglages(services, jour);
      const impossible = refuserIssue(connue, issue, reglages, jour);
      if (impossible) return { refus: impossible };
      const { etat, motif, justificatif } = issue;
      const faite = etat === "FAITE";
      const change = {
        ...connue,
        etat,
        minutesFaites: faite ? (issue.minutesFaites ?? connue.minutesPrevues) : null,
        motif,
        justificatif: faite || etat === "NON_FAITE" ? justificatif : null,
        // Why it was cancelled does not follow it once it is planned again.
        commentaire: issue.commentaire ?? (connue.etat === "ANNULEE" ? null : connue.commentaire),
      };
      const neuve = await changerDemarche(client, connue, change, plumeDe(acteur, le));
      return {
        valeur: await presenter(services, neuve),
        evenements: [evenement(EVENEMENTS[etat], neuve, etat === "ANNULEE")],
      };
    },
  });
}

const CLOSE = refus(
  "DEMARCHE_CLOSE",
  "Seule une démarche PREVUE se modifie : remettez-la d’abord à l’état PREVUE.",
);

/** Unknown, another organisation's, or changed since it was read. */
function refuser(
  connue: Demarche | null,
  { version }: Designee,
  organisationId: string,
  { referentId }: Dossier,
): Refus | null {
  if (!connue) return INCONNUE;
  if (!peutChanger(connue, organisationId, referentId)) {
    return refus(
      "NON_REFERENT",
      "Seuls l’organisme qui a saisi cette démarche et le référent de la personne la changent.",
    );
  }
  return connue.version === version
    ? null
    : refus(
        "DEMARCHE_MODIFIEE",
        "Cette démarche a changé depuis que vous l’avez lue : relisez-la avant d’écrire.",
      );
}

function normaliser(saisie: Saisie): Saisie {
  return { ...saisie, titre: saisie.titre.trim(), semaine: semaineDe(saisie.semaine).debut };
}

async function presenter({ cadre }: ServicesUsagers, demarche: Demarche) {
  const annuaire = await cadre.annuaire.lire();
  return presenterDemarche(demarche, (id) => annuaire.organisation(id)?.nom ?? null);
}

/** No text of the démarche goes into the event, the record holds it; but why it was cancelled does. */
function evenement(genre: string, demarche: Demarche, motivee = false) {
  const { id, type, semaine, version, commentaire } = demarche;
  const motif = motivee && { motif: commentaire };
  return { genre, contenu: { demarcheId: id, type, semaine, version, ...motif } };
}
