import { refuserSuite } from "../../../kit/chronologie.ts";
import type { Contournement, Gravite, Signalement } from "./sollicitation.ts";
import type { Etat } from "./transitions.ts";

export const VERIFICATIONS = ["efficace", "partielle", "non-verifiable"] as const;
export const PORTEES = ["partielle", "totale"] as const;

/** A difficulty handled elsewhere, at the state it reached. */
export type SollicitationRecue = Signalement & {
  readonly etat: Etat;
  readonly analyse: string | null;
  readonly gravite: Gravite | null;
  readonly impact: string | null;
  readonly equipe: string | null;
  readonly contournements: readonly Omit<Contournement, "fin">[];
  readonly reponse: string | null;
  readonly resolueLe: Date | null;
  readonly verification: (typeof VERIFICATIONS)[number] | null;
};

type Champ = "analyse" | "reponse" | "gravite" | "impact" | "equipe" | "resolueLe" | "verification";

const QUALIFIEE = ["analyse", "gravite", "impact"] as const;
const RESOLUE = [...QUALIFIEE, "reponse", "resolueLe"] as const;

/** What each state supposes, and what else it may tell of the opérateur's work. */
// ANX5-F-08 ANX5-T-02 ANX5-T-03 ANX5-T-05 ANX5-P-03
const DITS: Readonly<Record<Etat, { exige: readonly Champ[]; admet: readonly Champ[] }>> = {
  OUVERTE: { exige: [], admet: [] },
  RESOLUE_LOCALEMENT: { exige: ["reponse"], admet: ["resolueLe"] },
  TRANSMISE: { exige: ["analyse"], admet: [] },
  QUALIFIEE: { exige: QUALIFIEE, admet: ["equipe"] },
  RESOLUE: { exige: RESOLUE, admet: ["equipe"] },
  CLOSE: { exige: [...RESOLUE, "verification"], admet: ["equipe"] },
};
const DE_L_OPERATEUR = ["gravite", "impact", "equipe", "resolueLe", "verification"] as const;

/** Why a difficulty cannot stand where it is said to, in French; null when it can. */
export function refuserSollicitation(recue: SollicitationRecue, maintenant: Date): string | null {
  const { etat, contournements, survenueLe, resolueLe } = recue;
  const { exige, admet } = DITS[etat];
  const tu = exige.find((champ) => recue[champ] === null);
  if (tu) return `« ${tu} » est nécessaire à l’état dit`;
  const dits: readonly Champ[] = [...exige, ...admet];
  const deTrop = DE_L_OPERATEUR.find((champ) => recue[champ] !== null && !dits.includes(champ));
  if (deTrop) return `« ${deTrop} » ne va pas avec l’état dit`;
  if (contournements.length > 0 && !exige.includes("gravite"))
    return "« contournements » ne va pas avec l’état dit";
  const suites = [null, ...contournements].map((dit) =>
    refuserSuite(
      [
        ["survenueLe", survenueLe],
        ["contournements", dit?.debut ?? null],
        ["resolueLe", resolueLe],
      ],
      maintenant,
    ),
  );
  return suites.find((motif) => motif !== null) ?? null;
}
