import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import type { SemaineLue } from "./formes.ts";

/** Takes over the week before, when it held something and this one has not ended. */
// ANX4-B-15
export function RepriseSemaine({ cle, semaine }: { cle: string; semaine: SemaineLue }) {
  const { aReprendre, terminee, debut } = semaine;
  if (aReprendre === 0 || terminee) return null;
  const nombre = aReprendre === 1 ? "une démarche" : `${aReprendre} démarches`;
  return (
    <FormulaireAction
      titre="Reprendre la semaine précédente"
      action={`Reprendre ${nombre}`}
      relire={["demarches"]}
      champs={[]}
      envoyer={async () => {
        const { reprises } = await recevoir(
          api.POST("/portail/api/usagers/{cle}/demarches/reprise", {
            params: { path: { cle } },
            body: { semaine: debut },
          }),
        );
        return reprises === 1
          ? "Une démarche est reprise."
          : `${reprises} démarches sont reprises.`;
      }}
    />
  );
}
