import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { nommerAgents } from "../../habilitations/index.ts";
import { refuserTextes } from "../../usagers/index.ts";
import {
  insererConformite,
  lireConformites,
  verrouillerConformites,
} from "../depot/conformites.ts";
import { type Declaration, refuserDeclaration, TEXTES_CYBER } from "../regles/texte-cyber.ts";
import type { ServicesSecurite } from "../services.ts";
import { consigner, DROIT, objetTrace, placeDe } from "./mener.ts";

const SANS_FONCTION = refus(
  "DROIT_ABSENT",
  "Seul le responsable de la sécurité d’une partie tient ce registre.",
);

/** The texts of cybersecurity, and where one's own party said that it stands with each: the last, then what it said before. */
// CONV-7-07
export function consulterTextes({ pool }: ServicesSecurite): Acte<Record<string, never>, object> {
  return {
    nom: "consulter-textes-cybersecurite",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(_entree, acteur) {
      if (!placeDe(acteur)) return { refus: SANS_FONCTION };
      const dites = await lireConformites(pool, acteur.organisation.id);
      const noms = await nommerAgents(
        pool,
        dites.map(({ par }) => par),
      );
      const parTexte = Map.groupBy(dites, ({ texte }) => texte);
      return {
        valeur: {
          organisation: acteur.organisation.nom,
          textes: TEXTES_CYBER.map((texte) => ({
            ...texte,
            declarations: (parTexte.get(texte.code) ?? []).map(
              ({ rang, statut, motif, preuve, jour, par, le }) => ({
                ...{ rang, statut, motif, preuve, jour },
                par: noms.get(par) ?? "",
                le: le.toISOString(),
              }),
            ),
          })),
        },
      };
    },
  };
}

const TEXTE = "texte-cybersecurite";
const INTROUVABLE = refus("TEXTE_INTROUVABLE", "Ce texte n’est pas au registre.");
const CHANGEE = refus(
  "CONFORMITE_CHANGEE",
  "L’état de ce texte a changé depuis que vous l’avez lu : relisez-le.",
);

/** What is said of a text, against the last that was read (0: none was). */
type Dite = Declaration & { readonly code: string; readonly vue: number };

/**
 * Says where one's own party stands with a text; what was said before stays. Refuses a day to come, what does not apply
 * without its reason, what complies without its proof, and what was read too early.
 */
// CONV-7-07
export function declarerConformite({
  pool,
  cadre,
}: ServicesSecurite): Acte<Dite, Record<string, never>> {
  return {
    nom: "declarer-conformite",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ code, vue, ...dite }, acteur) {
      if (!placeDe(acteur)) return { refus: SANS_FONCTION };
      const texte = TEXTES_CYBER.find((un) => un.code === code);
      if (!texte) return { refus: INTROUVABLE };
      const agent = acteur as ActeurAgent;
      const { id } = agent.organisation;
      const le = cadre.horloge.maintenant();
      const issue = await enTransactionRefusable(pool, async (client) => {
        const faute = refuserDeclaration(dite, jourCivil(le));
        if (faute) {
          const [champ, pourquoi] = faute;
          const message = `Le champ «\u202f${champ}\u202f» ${pourquoi}.`;
          interrompre(refus(`${champ.toUpperCase()}_INVALIDE`, message));
        }
        const { motif, preuve, statut } = dite;
        const garde = refuserTextes({ motif, preuve });
        if (garde) interrompre(garde);
        await verrouillerConformites(client, id);
        const derniere = (await lireConformites(client, id)).find((une) => une.texte === code);
        if ((derniere?.rang ?? 0) !== vue) interrompre(CHANGEE);
        await insererConformite(client, id, code, dite, { par: agent.agentId, le });
        await consigner(client, { type: TEXTE, id }, agent, "declarer", { texte: code, statut });
        return {};
      });
      return { ...issue, objet: objetTrace(TEXTE, code) };
    },
  };
}
