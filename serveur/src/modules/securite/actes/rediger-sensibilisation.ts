import type pg from "pg";
import type { Acte, Acteur, ActeurAgent } from "../../../acte/index.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { nommerAgents } from "../../habilitations/index.ts";
import { refuserTextes } from "../../usagers/index.ts";
import {
  type Brouillon,
  ecrireBrouillon,
  insererBrouillon,
  lireBrouillon,
  lireModuleEnVigueur,
  listerVersions,
  publierBrouillon,
} from "../depot/modules-sensibilisation.ts";
import {
  BLOCS,
  type Bloc,
  blocsManquants,
  type Contenu,
  type Public,
} from "../regles/contenu-sensibilisation.ts";
import { MODELE } from "../regles/modele-sensibilisation.ts";
import type { ServicesSecurite } from "../services.ts";
import { consigner, DROIT, placeDe } from "./mener.ts";

export const MODULE = "module-sensibilisation";

const SANS_FONCTION = refus(
  "DROIT_ABSENT",
  "Seul le responsable de la sécurité d’une partie écrit sa sensibilisation.",
);

/** What a module says, as the screens send and read it. */
export type ContenuEcrit = Readonly<Record<Bloc, string | null>> & {
  readonly complements: readonly { readonly public: Public; readonly texte: string }[];
};

/**
 * What the security officer of a party wrote: the module in force, the draft, the versions published, and the model that
 * they may start from. That of the opérateur is the model of the partners.
 */
// CONV-7-13 CONV-7-14
export function consulterModule({
  pool,
  cadre,
}: ServicesSecurite): Acte<Record<string, never>, object> {
  return {
    nom: "consulter-module-sensibilisation",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(_entree, acteur) {
      const partie = placeDe(acteur);
      if (!partie) return { refus: SANS_FONCTION };
      const { id, nom } = acteur.organisation;
      const operateurId = (await cadre.annuaire.lire()).operateur()?.id ?? "";
      const [enVigueur, brouillon, versions, modele] = await Promise.all([
        lireModuleEnVigueur(pool, [id]),
        lireBrouillon(pool, id),
        listerVersions(pool, id),
        partie === "partenaire" ? lireModuleEnVigueur(pool, [operateurId]) : null,
      ]);
      const auteurs = await nommerAgents(
        pool,
        versions.map(({ publiePar }) => publiePar),
      );
      return {
        valeur: {
          partie,
          organisation: nom,
          enVigueur: enVigueur && { version: enVigueur.version, ...ecrire(enVigueur) },
          brouillon: brouillon && {
            revision: brouillon.revision,
            manquants: blocsManquants(brouillon),
            ...ecrire(brouillon),
          },
          modele: ecrire(modele ?? MODELE),
          versions: versions.map(({ version, publieLe, publiePar }) => ({
            version,
            publieLe: publieLe.toISOString(),
            auteur: auteurs.get(publiePar) ?? "",
          })),
        },
      };
    },
  };
}

const ecrire = (contenu: Contenu): ContenuEcrit => ({
  ...(Object.fromEntries(BLOCS.map((bloc) => [bloc, contenu[bloc]])) as Record<
    Bloc,
    string | null
  >),
  complements: Object.entries(contenu.complements).map(([un, texte]) => ({
    public: un as Public,
    texte,
  })),
});

const CHANGE = refus(
  "BROUILLON_CHANGE",
  "Ce brouillon a changé depuis que vous l’avez lu : relisez-le.",
);

type Redaction = {
  readonly client: pg.PoolClient;
  readonly acteur: ActeurAgent;
  readonly brouillon: Brouillon | null;
  readonly par: { readonly par: string; readonly le: Date };
};

/** An acte on the draft of one's own organisation, held for its transaction. Refuses what was read too early. */
function acteBrouillon<E extends { readonly revision: number }>(
  { pool, cadre }: ServicesSecurite,
  nom: string,
  executer: (redaction: Redaction, entree: E) => Promise<void>,
): Acte<E, Record<string, never>> {
  return {
    nom,
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(entree: E, acteur: Acteur) {
      if (!placeDe(acteur)) return { refus: SANS_FONCTION };
      const agent = acteur as ActeurAgent;
      const par = { par: agent.agentId, le: cadre.horloge.maintenant() };
      return enTransactionRefusable(pool, async (client) => {
        const brouillon = await lireBrouillon(client, agent.organisation.id, true);
        if ((brouillon?.revision ?? 0) !== entree.revision) interrompre(CHANGE);
        await executer({ client, acteur: agent, brouillon, par }, entree);
        return {};
      });
    },
  };
}

/** Writes the draft of the next version, in several times. Refuses a complement written twice. */
// CONV-7-13 CONV-7-14
export function redigerModule(
  services: ServicesSecurite,
): Acte<{ readonly revision: number } & ContenuEcrit, Record<string, never>> {
  return acteBrouillon(
    services,
    "rediger-module-sensibilisation",
    async ({ client, acteur, brouillon, par }, { revision: _lue, complements, ...blocs }) => {
      const dits = new Map(complements.map(({ public: un, texte }) => [un, texte]));
      if (dits.size < complements.length) {
        interrompre(refus("COMPLEMENTS_INVALIDE", "Écrivez un seul complément par public."));
      }
      const garde = refuserTextes({ ...blocs, ...Object.fromEntries(dits) });
      if (garde) interrompre(garde);
      const contenu: Contenu = { ...blocs, complements: Object.fromEntries(dits) };
      const id = brouillon
        ? brouillon.id
        : await insererBrouillon(client, acteur.organisation.id, contenu, par);
      if (id === null) return interrompre(CHANGE);
      if (brouillon) await ecrireBrouillon(client, id, contenu, par);
      await consigner(client, { type: MODULE, id }, acteur, "rediger");
    },
  );
}

const SANS_BROUILLON = refus("SANS_BROUILLON", "Aucun brouillon n’attend d’être publié.");

const NOMS_BLOCS: Readonly<Record<Bloc, string>> = {
  enjeux: "enjeux et risques",
  bonnesPratiques: "bonnes pratiques",
  responsabilite: "responsabilité",
  conduite: "conduite à tenir en situation avérée ou douteuse",
};

/** Publishes the draft: it is in force at once, and never changes. Refuses one that lacks one of the four blocks. */
// CONV-7-14
export function publierModule(
  services: ServicesSecurite,
): Acte<{ readonly revision: number }, Record<string, never>> {
  return acteBrouillon(
    services,
    "publier-module-sensibilisation",
    async ({ client, acteur, brouillon, par }) => {
      if (!brouillon) return interrompre(SANS_BROUILLON);
      const manquants = blocsManquants(brouillon).map((bloc) => NOMS_BLOCS[bloc]);
      if (manquants.length > 0) {
        const dits = manquants.join(", ");
        interrompre(refus("BLOC_MANQUANT", `Il manque avant de publier : ${dits}.`));
      }
      const version = await publierBrouillon(
        client,
        { id: brouillon.id, organisationId: acteur.organisation.id },
        par,
      );
      await consigner(client, { type: MODULE, id: brouillon.id }, acteur, "publier", { version });
    },
  );
}
