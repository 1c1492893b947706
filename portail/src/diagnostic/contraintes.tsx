import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { QUESTIONS, reponseEcrite } from "../orientation/ecriture.ts";
import { CONTRAINTES, IMPACTS, provenance, VALEURS } from "./ecriture.ts";
import { type Enregistrer, RELIRE } from "./enregistrer.ts";
import type { Contrainte, Diagnostic } from "./formes.ts";
import { SaisieContrainte } from "./saisie-contrainte.tsx";

const NUMERIQUE = "22";

/** The priority first, then what is to be lifted, what the orientation says, what was lifted, the rest. */
function rang({ prioritaire, valeur, proposition }: Contrainte): number {
  if (prioritaire) return 0;
  if (valeur === "OUI") return 1;
  if (proposition) return 2;
  return valeur === "CLOTUREE" ? 3 : 4;
}

interface Proprietes {
  diagnostic: Diagnostic;
  enregistrer: Enregistrer;
}

/** The eight constraints, digital autonomy included, each with its situations and objectives. */
// ANX4-B-02
export function Contraintes({ diagnostic, enregistrer }: Proprietes) {
  const { contraintes, sansContrainte, besoinNumerique } = diagnostic;
  const triees = contraintes.toSorted((a, b) => rang(a) - rang(b));
  const aucune = contraintes.every(({ valeur }) => valeur !== "OUI");
  return (
    <section aria-labelledby="contraintes">
      <h2 id="contraintes">Contraintes</h2>
      {sansContrainte?.flag && (
        <p>
          La personne déclare n’avoir aucune contrainte.{" "}
          <span className="m-discret">{provenance(sansContrainte)}</span>
        </p>
      )}
      {aucune && !sansContrainte?.flag && (
        <div className="m-actions m-gestes">
          <FormulaireAction
            titre="La personne déclare n’avoir aucune contrainte"
            action="Enregistrer cette déclaration"
            relire={RELIRE}
            champs={[]}
            envoyer={() => enregistrer("sans-contrainte", { flag: true })}
          />
        </div>
      )}
      <div className="m-fiches">
        {triees.map((contrainte) => (
          <FicheContrainte
            key={contrainte.code}
            contrainte={contrainte}
            besoin={contrainte.code === NUMERIQUE ? besoinNumerique : null}
            enregistrer={enregistrer}
          />
        ))}
      </div>
    </section>
  );
}

interface ProprietesFiche {
  contrainte: Contrainte;
  besoin: Diagnostic["besoinNumerique"] | null;
  enregistrer: Enregistrer;
}

function FicheContrainte({ contrainte, besoin, enregistrer }: ProprietesFiche) {
  const { code, libelle, valeur, impact, prioritaire, proposition } = contrainte;
  const situations = contrainte.situations.filter((s) => s.valeur === "OUI");
  const objectifs = contrainte.objectifs.filter((o) => o.valeur !== "NON_ABORDE");
  const { mot, ton } = CONTRAINTES[valeur] ?? { mot: valeur, ton: "neutre" as const };
  return (
    <section className="m-carte" aria-labelledby={`contrainte-${code}`}>
      <h3 id={`contrainte-${code}`}>{libelle}</h3>
      <div className="m-pastilles">
        <Pastille ton={ton}>{mot}</Pastille>
        {prioritaire && <Pastille ton="grave">Priorité</Pastille>}
        {valeur === "OUI" && <Pastille ton="neutre">{IMPACTS[impact] ?? impact}</Pastille>}
      </div>
      {proposition && (
        <p>
          Déjà connu par l’orientation{"\u202f"}:{" "}
          {(QUESTIONS[proposition.critere] ?? proposition.critere).toLowerCase()},{" "}
          {reponseEcrite(proposition.reponse).toLowerCase()}.{" "}
          <span className="m-discret m-ligne">{provenance(proposition)}</span>
        </p>
      )}
      {contrainte.le && <p className="m-discret">{provenance(contrainte)}</p>}
      <Notes titre="Situations" notes={situations} de={contrainte} />
      <Notes titre="Objectifs" notes={objectifs} de={contrainte} avecValeur />
      {besoin && besoin.valeur !== "NON_EXPLORE" && (
        <Notes titre="Aisance" notes={[besoin]} de={contrainte} avecValeur />
      )}
      <SaisieContrainte contrainte={contrainte} besoin={besoin} enregistrer={enregistrer} />
    </section>
  );
}

interface ProprietesNotes {
  titre: string;
  notes: readonly Contrainte["situations"][number][];
  /** The constraint: what comes from the same exploration does not repeat it. */
  de: Pick<Contrainte, "source" | "le">;
  avecValeur?: boolean;
}

/** Choices of the referential that were explored, each with where it comes from. */
function Notes({ titre, notes, de, avecValeur }: ProprietesNotes) {
  if (notes.length === 0) return null;
  return (
    <>
      <h4>{titre}</h4>
      <ul>
        {notes.map((note) => (
          <li key={note.code}>
            {note.libelle}
            {avecValeur && ` – ${VALEURS[note.valeur] ?? note.valeur}`}
            {provenance(note) !== provenance(de) && (
              <span className="m-discret m-ligne">{provenance(note)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
