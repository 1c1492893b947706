import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Alerte } from "../kit/alerte.tsx";
import { enInstant } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Historique } from "../kit/historique.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { CONNU, ETATS, GESTES, NATURES } from "./ecriture.ts";
import { Envois } from "./envois.tsx";
import type { Lu } from "./formes.ts";
import { Gestes } from "./gestes.tsx";
import { Pieces } from "./pieces.tsx";
import { requeteSignalement } from "./requetes.ts";

/** One case: what it says, to whom it was sent and how it arrived, what is left to do. */
export function SignalementOuvert() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery(requeteSignalement(id));
  return (
    <Page
      titre="Signalement"
      entete={data ? `Signalement n° ${data.numero}, ${data.objet}` : "Signalement"}
    >
      <p className="m-retour">
        <Link to="/signalements" className="fr-link">
          Tous les signalements
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture du signalement…" />
      {data && (
        <>
          <Avertissements signalement={data} />
          <Contenu signalement={data} />
          <Gestes signalement={data} />
          <Envois signalement={data} />
          <Pieces signalement={data} />
          <Historique historique={data.historique} gestes={GESTES} />
        </>
      )}
    </Page>
  );
}

function Avertissements({ signalement: s }: { signalement: Lu }) {
  return (
    <>
      {s.manquants.length > 0 && (
        <Alerte gravite="warning" titre="À compléter">
          <p>{s.sens === "emis" ? "Il manque encore :" : "L’autre partie doit encore dire :"}</p>
          <ul>
            {s.manquants.map((mention) => (
              <li key={mention}>{mention}</li>
            ))}
          </ul>
        </Alerte>
      )}
      {s.sens === "emis" && s.modifie && (
        <Alerte gravite="info">
          Ce signalement a changé depuis le dernier envoi : envoyez ce qui a été complété.
        </Alerte>
      )}
    </>
  );
}

function Contenu({ signalement: s }: { signalement: Lu }) {
  return (
    <div className="m-carte m-bloc">
      <p>
        <Pastille ton={ETATS[s.etat].ton}>{ETATS[s.etat].mot}</Pastille>{" "}
        {s.enRetard && <Pastille ton="grave">En retard</Pastille>}
      </p>
      <Definitions
        lignes={[
          ["Nature", NATURES[s.nature]],
          [CONNU[s.nature], enInstant(s.connuLe)],
          ["À envoyer avant", s.echeance ? enInstant(s.echeance) : "Sans délai"],
          ["Déclaré par", [s.auteur, s.organisation].filter(Boolean).join(", ")],
          ...s.mentions.map(
            ({ libelle, valeur }) =>
              [
                libelle,
                valeur === null ? (
                  <Pastille key={libelle} ton="attention">
                    À compléter
                  </Pastille>
                ) : (
                  valeur
                ),
              ] as const,
          ),
          ["Contact pour la protection des données", s.contactDpd],
        ]}
      />
    </div>
  );
}
