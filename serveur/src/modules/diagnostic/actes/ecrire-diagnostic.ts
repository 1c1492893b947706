import { randomUUID } from "node:crypto";
import { ecrireInstant } from "../../../kit/ecrire-date.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import {
  auteurDe,
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { ajouterExploration, tenirVersion, type Version } from "../depot/explorations.ts";
import { appliquer, VIDE } from "../regles/appliquer.ts";
import type { Ecriture } from "../regles/ecriture.ts";
import { genresDe } from "../regles/genres.ts";
import { neDitRien } from "../regles/ne-dit-rien.ts";
import { type Acces, agentDe, FINALITE } from "./commun.ts";

export type Exploration<S> = DemandeEcriture & {
  /** What was sent, with no clock of ours in it: sent again under its key, it is the same. */
  readonly saisie: S;
  /** The version that whoever writes has read; a later one is a conflict. Absent: dates decide. */
  readonly version?: number;
};

/** What was written: the version, and the diagnostics created or changed. */
export type Enregistre = {
  readonly version: number;
  readonly diagnostics: readonly string[];
};

/**
 * Writes one exploration of a person's diagnostic, as `lire` reads what was sent: a new version, the former ones stay. Two organisations
 * at once: one after the other, and what is older never replaces what is newer.
 */
// ANX4-B-02 ANX4-B-19
export function ecrireDiagnostic<S>(
  services: ServicesUsagers,
  acces: Acces,
  nom: string,
  lire: (saisie: S, le: Date) => Ecriture,
) {
  return ecrireAuDossier<Exploration<S>, Enregistre>(services, {
    nom,
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { saisie, version: lue }, acteur, maintenant) {
      const ecriture = lire(saisie, maintenant);
      const agent = await agentDe(client, acteur);
      const courante = await tenirVersion(client, dossier.id);
      if (lue !== undefined && lue !== courante.version) return { refus: depasse(courante) };
      // The screen sends its whole form: untouched, it has nothing to write.
      if (lue !== undefined && neDitRien(courante.etat, ecriture)) return { refus: VIDE };
      const suite = appliquer(courante.etat, ecriture, {
        agent,
        maintenant,
        estPartenaire: acteur.organisation.type !== "FT",
        nouvelId: randomUUID,
      });
      if ("refus" in suite) return suite;
      const version = courante.version + 1;
      const { etat, modifications, exploreLe } = suite;
      await ajouterExploration(client, {
        usagerId: dossier.id,
        version,
        exploreLe,
        ecriteLe: maintenant,
        sourceId: acteur.organisation.id,
        agent,
        auteur: auteurDe(acteur).auteur,
        modifications,
        etat,
      });
      return {
        valeur: {
          version,
          diagnostics: (modifications.diagnostics ?? []).map(({ idDiagnostic }) => idDiagnostic),
        },
        evenements: genresDe(modifications).map((genre) => ({ genre, contenu: { version } })),
      };
    },
  });
}

/** That somebody wrote since the reading. */
export function depasse({ agent, ecriteLe }: Version): Refus {
  const par = agent && ecriteLe ? ` par ${agent.structure} le ${ecrireInstant(ecriteLe)}` : "";
  return refus(
    "DIAGNOSTIC_MODIFIE",
    `Ce diagnostic a été complété${par}, après votre lecture. Votre saisie est conservée : relisez ce qui a changé, puis enregistrez de nouveau.`,
  );
}
