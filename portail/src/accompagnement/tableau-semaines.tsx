import { Pastille } from "../kit/pastille.tsx";
import { Tableau } from "../kit/tableau.tsx";
import { ecartEcrit, heuresEcrites, jourCourt, MOTIFS, objectifEcrit } from "./ecriture.ts";
import type { SemaineSuivie } from "./formes.ts";

/** The same figures as the chart, the latest week first. */
// ANX4-B-17
export function TableauSemaines({ semaines }: { semaines: readonly SemaineSuivie[] }) {
  return (
    <section aria-labelledby="semaines">
      <h2 id="semaines">Semaine par semaine</h2>
      <Tableau
        legende="Heures par semaine, de la plus récente à la plus ancienne"
        lignes={semaines.toReversed()}
        cle={({ debut }) => debut}
        colonnes={[
          {
            titre: "Semaine",
            entete: true,
            cellule: ({ debut, fin, terminee }) => (
              <>
                {`Du ${jourCourt(debut)} au ${jourCourt(fin)}`}
                {!terminee && <span className="m-discret m-ligne">Non terminée</span>}
              </>
            ),
          },
          {
            titre: "Objectif",
            cellule: ({ objectif }) => (
              <>
                {objectifEcrit(objectif)}
                {objectif.heures !== null && !objectif.entiere && (
                  <span className="m-discret m-ligne">Une partie de la semaine</span>
                )}
              </>
            ),
          },
          { titre: "Prévues", cellule: ({ heuresPrevues }) => heuresEcrites(heuresPrevues) },
          {
            titre: "Réalisées",
            cellule: ({ heuresRealisees, heuresARenseigner, terminee }) => (
              <>
                {heuresEcrites(heuresRealisees)}
                {terminee && heuresARenseigner > 0 && (
                  <span className="m-ligne">{`${heuresEcrites(heuresARenseigner)} à renseigner`}</span>
                )}
              </>
            ),
          },
          { titre: "Justifiées", cellule: (s) => heuresEcrites(s.heuresJustifiees) },
          {
            titre: "Écart",
            cellule: ({ ecart, alerte, terminee }) => (
              <>
                {ecartEcrit(ecart, terminee) ?? "Sans objet"}
                {alerte && (
                  <span className="m-ligne">
                    <Pastille ton="attention">À examiner</Pastille>
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

/** Why démarches were not done, over the weeks shown. */
// ANX4-B-17
export function TableauMotifs({ semaines }: { semaines: readonly SemaineSuivie[] }) {
  const motifs = semaines
    .toReversed()
    .flatMap(({ debut, fin, motifs: siens }) => siens.map((motif) => ({ ...motif, debut, fin })));
  return (
    <section aria-labelledby="motifs">
      <h2 id="motifs">Pourquoi des démarches n’ont pas été faites</h2>
      {motifs.length === 0 ? (
        <p>Aucune démarche n’est dite non faite.</p>
      ) : (
        <Tableau
          legende="Démarches non faites, par semaine et par raison"
          lignes={motifs}
          cle={({ debut, motif }) => `${debut} ${motif}`}
          colonnes={[
            {
              titre: "Semaine",
              entete: true,
              cellule: ({ debut, fin }) => `Du ${jourCourt(debut)} au ${jourCourt(fin)}`,
            },
            { titre: "Raison", cellule: ({ motif }) => MOTIFS[motif] ?? motif },
            { titre: "Démarches", cellule: ({ nombre }) => String(nombre) },
            { titre: "Heures", cellule: ({ heures }) => heuresEcrites(heures) },
            { titre: "Justifiée", cellule: ({ justifie }) => (justifie ? "Oui" : "Non") },
          ]}
        />
      )}
    </section>
  );
}
