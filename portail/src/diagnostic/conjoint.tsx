import { aujourdhui, enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { type Enregistrer, RELIRE } from "./enregistrer.ts";
import type { Diagnostic } from "./formes.ts";

interface Proprietes {
  diagnostic: Pick<Diagnostic, "version" | "conjoint">;
  enregistrer: Enregistrer;
}

/** That the diagnostic was established together with the person, when and by whom; nothing before any exploration. */
// B3-12
export function Conjoint({ diagnostic: { version, conjoint }, enregistrer }: Proprietes) {
  if (version === 0) return null;
  return (
    <section aria-labelledby="conjoint">
      <h2 id="conjoint">Établi avec la personne</h2>
      {conjoint ? (
        <p>
          {[`Attesté le ${enJour(conjoint.le)}`, conjoint.par, conjoint.source]
            .filter(Boolean)
            .join(", ")}
          .{!conjoint.aJour && " Le diagnostic a été complété depuis."}
        </p>
      ) : (
        <p>Rien n’atteste encore que ce diagnostic a été établi avec la personne.</p>
      )}
      {!conjoint?.aJour && (
        <div className="m-actions m-gestes">
          <FormulaireAction
            titre="Attester que le diagnostic est établi avec la personne"
            action="Attester"
            relire={RELIRE}
            depart={{ le: aujourdhui() }}
            champs={[{ nom: "le", libelle: "Établi ensemble le", genre: "date" }]}
            envoyer={({ le = "" }) => enregistrer("conjoint", { le })}
          />
        </div>
      )}
    </section>
  );
}
