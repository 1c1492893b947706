import { ecrireInstant } from "../../../kit/ecrire-date.ts";
import {
  CONTACT,
  type Contenu,
  champsDe,
  DANS_LA_PHRASE,
  libelles,
  type Nature,
} from "./signalement.ts";

type Dit = {
  readonly nature: Nature;
  readonly numero: number;
  readonly objet: string;
  readonly organisation: string;
  readonly connuLe: Date;
  readonly contenu: Contenu;
  readonly manquants: readonly string[];
  readonly contactDpd: string | null;
  readonly pieces: readonly string[];
  readonly suite: boolean;
};

const CONNU: Readonly<Record<Nature, string>> = {
  violation: "Découverte",
  reclamation: "Reçue",
  anomalie: "Constatée",
};

/** What the other party is written: all that the case holds, what is missing said at its place. */
// CONV-5-20 CONV-5-22
export function ecrireMessage(dit: Dit): { readonly objet: string; readonly corps: string } {
  const { nature, numero, organisation, contenu, manquants, contactDpd, pieces } = dit;
  const mots = libelles(nature);
  const mentions = champsDe(nature).map(
    (champ) => `${mots[champ]} :\n${contenu[champ] ?? "[À COMPLÉTER]"}`,
  );
  const contact =
    nature === "violation" || contactDpd ? [`${CONTACT} :\n${contactDpd ?? "[À COMPLÉTER]"}`] : [];
  const paragraphes = [
    `${organisation} ${dit.suite ? "complète son signalement" : "vous signale"} ${
      dit.suite ? `n° ${numero}` : DANS_LA_PHRASE[nature]
    } (article ${nature === "anomalie" ? "7" : "5"} de la convention).`,
    `Objet : ${dit.objet}\n${CONNU[nature]} le ${ecrireInstant(dit.connuLe)}, heure de Paris.`,
    ...(manquants.length > 0 ? [`À COMPLÉTER : ${manquants.join(" ; ")}.`] : []),
    ...mentions,
    ...contact,
    ...(pieces.length > 0 ? [`Pièces jointes : ${pieces.join(" ; ")}.`] : []),
  ];
  return {
    objet:
      `${manquants.length > 0 ? "[À compléter] " : ""}Signalement n° ${numero} de ${organisation}`.slice(
        0,
        200,
      ),
    corps: paragraphes.join("\n\n"),
  };
}
