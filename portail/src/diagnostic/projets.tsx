import { EtatVide } from "../kit/etat-vide.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { provenance, SOUS_TYPOLOGIES, TYPOLOGIES, VALEURS } from "./ecriture.ts";
import { type Enregistrer, RELIRE } from "./enregistrer.ts";
import type { Ecritures, Projet } from "./formes.ts";
import { SaisieProjet } from "./saisie-projet.tsx";

interface Proprietes {
  projets: readonly Projet[];
  enregistrer: Enregistrer;
}

/** The person's projects, each with the needs and the strengths explored for it. */
// ANX4-B-02
export function Projets({ projets, enregistrer }: Proprietes) {
  return (
    <section aria-labelledby="projets">
      <h2 id="projets">Projets et points forts</h2>
      {projets.length === 0 && (
        <EtatVide titre="Aucun projet">
          <p>Ajoutez le métier que vise la personne pour explorer ses besoins et points forts.</p>
        </EtatVide>
      )}
      {projets.map((projet) => (
        <FicheProjet key={projet.id} projet={projet} enregistrer={enregistrer} />
      ))}
      <div className="m-actions m-gestes">
        <SaisieProjet projet={null} enregistrer={enregistrer} />
      </div>
    </section>
  );
}

function FicheProjet({ projet, enregistrer }: { projet: Projet; enregistrer: Enregistrer }) {
  const besoins = projet.thematiques.flatMap((thematique) => thematique.besoins);
  const nature = [
    TYPOLOGIES[projet.typologie ?? ""],
    SOUS_TYPOLOGIES[projet.sousTypologie ?? ""],
    projet.codeRome && `ROME ${projet.codeRome}`,
  ].filter(Boolean);
  return (
    <section className="m-carte" aria-labelledby={`projet-${projet.id}`}>
      <h3 id={`projet-${projet.id}`}>{projet.nom ?? "Projet sans nom"}</h3>
      <div className="m-pastilles">
        {projet.prioritaire && <Pastille ton="bon">Projet prioritaire</Pastille>}
        {projet.statut !== "EN_COURS" && (
          <Pastille ton="neutre">{VALEURS[projet.statut] ?? projet.statut}</Pastille>
        )}
      </div>
      <p>
        {nature.join(", ") || "Nature du projet non renseignée"}
        <span className="m-discret m-ligne">{provenance(projet)}</span>
      </p>
      <Liste
        titre="Points forts"
        de={projet}
        notes={besoins.filter((b) => b.valeur === "POINT_FORT")}
      />
      <Liste titre="Besoins" de={projet} notes={besoins.filter((b) => b.valeur === "BESOIN")} />
      <div className="m-actions m-gestes">
        <SaisieBesoins projet={projet} enregistrer={enregistrer} />
        <SaisieProjet projet={projet} enregistrer={enregistrer} />
        <FormulaireAction
          titre="Retirer ce projet"
          objet={projet.nom ?? ""}
          action="Retirer le projet"
          relire={RELIRE}
          champs={[]}
          envoyer={() => enregistrer("suppression", { id: projet.id })}
        />
      </div>
    </section>
  );
}

type Note = Projet["thematiques"][number]["besoins"][number];

interface ProprietesListe {
  titre: string;
  notes: readonly Note[];
  /** The project: what was explored at once with it does not repeat where it comes from. */
  de: Pick<Projet, "source" | "le">;
}

function Liste({ titre, notes, de }: ProprietesListe) {
  if (notes.length === 0) return null;
  return (
    <>
      <h4>{titre}</h4>
      <ul>
        {notes.map((note) => (
          <li key={note.code}>
            {note.libelle}
            {provenance(note) !== provenance(de) && (
              <span className="m-discret m-ligne">{provenance(note)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const CHOIX = (["NON_EXPLORE", "BESOIN", "POINT_FORT"] as const).map(
  (code) => [code, VALEURS[code] ?? code] as const,
);

/** The needs of one project; only what changes is sent. */
function SaisieBesoins({ projet, enregistrer }: { projet: Projet; enregistrer: Enregistrer }) {
  const besoins = projet.thematiques.flatMap((thematique) => thematique.besoins);
  return (
    <FormulaireAction
      titre="Explorer besoins et points forts"
      objet={projet.nom ?? ""}
      action="Enregistrer l’exploration"
      relire={RELIRE}
      depart={Object.fromEntries(besoins.map(({ code, valeur }) => [code, valeur]))}
      champs={projet.thematiques.flatMap((thematique) =>
        thematique.besoins.map(({ code, libelle }) => ({
          nom: code,
          libelle,
          aide: thematique.libelle,
          genre: "choix" as const,
          options: CHOIX,
        })),
      )}
      envoyer={async (valeurs) => {
        const changes = besoins
          .filter(({ code, valeur }) => valeurs[code] !== valeur)
          .map(({ code }) => ({ code, valeur: valeurs[code] }));
        if (changes.length === 0) return "Rien n’a changé.";
        const notes = changes as Ecritures["besoins"]["besoins"];
        return enregistrer("besoins", { id: projet.id, besoins: notes });
      }}
    />
  );
}
