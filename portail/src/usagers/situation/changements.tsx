import { api, recevoir } from "../../kit/api.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { Definitions } from "../../kit/definitions.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { GesteMotive } from "../../kit/geste-motive.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { CorrigerChangement } from "./declarer-changement.tsx";
import { disponibiliteEcrite, GENRES, periodeEcrite } from "./ecriture.ts";
import type { Changement } from "./formes.ts";

/** What the person declared, the latest change first, each with its source. */
// B2-04 B2-05 B2-06
export function Changements({ cle, changements }: { cle: string; changements: Changement[] }) {
  if (changements.length === 0)
    return (
      <EtatVide titre="Aucun changement déclaré">
        <p>Cette personne n’a pas déclaré de changement de sa situation.</p>
      </EtatVide>
    );
  return (
    <section aria-labelledby="changements">
      <h2 id="changements">Changements déclarés</h2>
      <ol className="m-elements m-elements-longs">
        {changements.map((changement) => (
          <Lu key={changement.id} cle={cle} changement={changement} />
        ))}
      </ol>
    </section>
  );
}

function Lu({ cle, changement }: { cle: string; changement: Changement }) {
  const { id, version, genre, survenuLe, adresse, declareLe, avantLe, enRetard } = changement;
  return (
    <li className="m-carte">
      <h3>
        {GENRES[genre]}, {periodeEcrite(changement)}
      </h3>
      {avantLe && (
        <p>
          <Pastille ton={enRetard ? "attention" : "bon"}>
            {enRetard ? "Déclaré hors délai" : "Déclaré dans le délai"}
          </Pastille>
        </p>
      )}
      <Definitions
        lignes={[
          ["Déclaré le", enJour(declareLe)],
          ...(avantLe ? ([["À déclarer au plus tard le", enJour(avantLe)]] as const) : []),
          ...(adresse ? ([["Nouveau domicile", adresse]] as const) : []),
          ...(changement.disponibilite
            ? ([["Disponibilité", disponibiliteEcrite(changement)]] as const)
            : []),
        ]}
      />
      <p className="m-discret m-provenance">
        {changement.source ?? "Organisation inconnue"}, {version > 1 ? "corrigé" : "écrit"} le{" "}
        {enInstant(changement.le)}
      </p>
      {changement.corrigeable && (
        <div className="m-actions">
          <CorrigerChangement cle={cle} changement={changement} />
          <GesteMotive
            mot="Retirer"
            objet={`${GENRES[genre]}, ${enJour(survenuLe)}`}
            titre="Retirer la déclaration"
            consequence="Elle disparaît du dossier ; son historique et le motif sont gardés."
            relire={["situation"]}
            envoyer={(motif) => {
              const params = { path: { cle } };
              const body = { changement: { id, version }, motif };
              return recevoir(
                api.POST("/portail/api/usagers/{cle}/changements/retrait", { params, body }),
              );
            }}
          />
        </div>
      )}
    </li>
  );
}
