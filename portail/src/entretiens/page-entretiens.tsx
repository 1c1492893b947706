import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import { CANAUX } from "../kit/canaux.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { TexteLong } from "../kit/texte-long.tsx";
import { PageDossier, useCle } from "../usagers/page-dossier.tsx";
import { MODALITES, TYPES } from "./ecriture.ts";
import type { Conclusion } from "./formes.ts";
import { CorrectionConclusion, NouvelleConclusion } from "./saisie-entretien.tsx";

/** Conclusions d'entretiens of one person: what each interview came to, and the writing of a new one. */
// ANX4-B-10
export function PageEntretiens() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: ["entretiens", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/entretiens", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Conclusions d’entretiens" lecture={lecture}>
      {({ conclusions, aConclure }) => (
        <>
          <NouvelleConclusion cle={cle} aConclure={aConclure} />
          {conclusions.length === 0 ? (
            <EtatVide titre="Aucune conclusion">
              <p>Aucun organisme n’a conclu d’entretien avec cette personne.</p>
            </EtatVide>
          ) : (
            <ol className="m-elements m-elements-longs">
              {conclusions.map((conclusion) => (
                <Lue key={conclusion.id} cle={cle} conclusion={conclusion} />
              ))}
            </ol>
          )}
        </>
      )}
    </PageDossier>
  );
}

function Lue({ cle, conclusion }: { cle: string; conclusion: Conclusion }) {
  const { jour, type, modalite, commentaire, agent, corrigePar, source, le, version } = conclusion;
  const titre = `${enJour(jour)}, ${TYPES[type] ?? type}`;
  const comment = [
    `${MODALITES[modalite] ?? modalite} (canal : ${CANAUX[conclusion.canal].toLowerCase()})`,
    agent && `avec ${agent}`,
    conclusion.surRendezVous && "sur rendez-vous",
  ];
  return (
    <li className="m-carte">
      <h2>{titre}</h2>
      <p>{comment.filter(Boolean).join(", ")}</p>
      <TexteLong objet={titre}>{commentaire}</TexteLong>
      <p className="m-discret m-provenance">
        {source}, {version > 1 ? "corrigée" : "écrite"} le {enInstant(le)}
        {corrigePar && ` par ${corrigePar}`}
      </p>
      {conclusion.corrigeable && <CorrectionConclusion cle={cle} conclusion={conclusion} />}
    </li>
  );
}
