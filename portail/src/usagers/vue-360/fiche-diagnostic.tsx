import { Link } from "@tanstack/react-router";
import { enInstant, enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";

type Diagnostic = Vue360["parcours"]["diagnostic"];

/** The diagnostic in short; nothing at all for an agent without its module. */
// ANX4-B-02 ANX4-B-09
export function FicheDiagnostic({ cle, diagnostic }: { cle: string; diagnostic: Diagnostic }) {
  if (diagnostic === undefined) return null;
  return (
    <section className="m-carte" aria-labelledby="diagnostic">
      <h2 id="diagnostic">Diagnostic</h2>
      {diagnostic ? (
        <Definitions lignes={lignesDe(diagnostic)} />
      ) : (
        <p>Rien n’a encore été exploré avec cette personne.</p>
      )}
      <p>
        <Link to="/suivi-de-parcours/dossiers/$cle/diagnostic" params={{ cle }} className="fr-link">
          Ouvrir le diagnostic
        </Link>
      </p>
    </section>
  );
}

function lignesDe(diagnostic: NonNullable<Diagnostic>) {
  const { projet, priorite, contraintes, objectifs, pointsForts, besoins, analyse } = diagnostic;
  const { sansContrainte, conjointLe, conjointAJour, source, le } = diagnostic;
  return (
    [
      ["Projet", projet],
      ["Priorité", priorite],
      [
        "Contraintes",
        contraintes.length === 0 && sansContrainte ? "Aucune, déclarée" : contraintes.join(" – "),
      ],
      ["Objectifs en cours", objectifs.join(" – ")],
      ["Points forts", pointsForts.join(" – ")],
      ["Besoins", besoins.join(" – ")],
      ["Pouvoir d’agir", analyse],
      [
        "Établi avec la personne",
        conjointLe && `le ${enJour(conjointLe)}${conjointAJour ? "" : ", complété depuis"}`,
      ],
      ["Source", source && le && `${source}, ${enInstant(le)}`],
    ] as const
  ).filter(([, valeur]) => valeur);
}
