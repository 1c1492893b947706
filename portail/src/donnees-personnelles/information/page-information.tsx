import { useQuery } from "@tanstack/react-query";
import { Alerte } from "../../kit/alerte.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { aujourdhui, enJour } from "../../kit/dates.ts";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { type Colonne, Tableau } from "../../kit/tableau.tsx";
import { PageDossier, useCle } from "../../usagers/page-dossier.tsx";
import { type InformationLue, MOYENS, type Moyen, type Remise } from "./formes.ts";

/** What a person is told of their data, and the proof that they were. */
// CONV-5-14
export function PageInformation() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: ["information", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/information", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Information sur les données" lecture={lecture}>
      {(lue) => (
        <>
          <Etat lue={lue} />
          <Noter cle={cle} />
          {lue.informations.length > 0 && (
            <Tableau
              legende="Fois où la personne a été informée"
              colonnes={COLONNES}
              lignes={lue.informations}
              cle={(_remise, rang) => String(rang)}
            />
          )}
          <Notices lue={lue} />
        </>
      )}
    </PageDossier>
  );
}

function Etat({ lue: { informations, echeance, enRetard, aJour } }: { lue: InformationLue }) {
  if (informations.length > 0)
    return aJour ? (
      <p>Cette personne a été informée par les notices en vigueur.</p>
    ) : (
      <Alerte gravite="info">
        Les notices ont changé depuis que cette personne a été informée.
      </Alerte>
    );
  return (
    <Alerte gravite={enRetard ? "warning" : "info"}>
      {echeance === null
        ? "Personne n’a encore noté que cette personne a été informée."
        : `Cette personne est à informer le ${enJour(echeance)} au plus tard, un mois après l’arrivée de ses données.`}
    </Alerte>
  );
}

function Noter({ cle }: { cle: string }) {
  return (
    <div className="m-bloc">
      <FormulaireAction
        titre="Noter que la personne est informée"
        action="Enregistrer"
        relire={["information", cle]}
        depart={{ moyen: "main-propre", le: aujourdhui() }}
        champs={[
          {
            nom: "moyen",
            libelle: "Par quel moyen",
            genre: "choix",
            options: Object.entries(MOYENS),
          },
          { nom: "le", libelle: "Informée le", genre: "date" },
        ]}
        envoyer={async ({ moyen, le = "" }) => {
          await recevoir(
            api.POST("/portail/api/usagers/{cle}/information", {
              params: { path: { cle } },
              body: { moyen: moyen as Moyen, le },
            }),
          );
          return "L’information de la personne est notée.";
        }}
      />
    </div>
  );
}

/** To be printed as it stands by the button at the foot of the page, or read with the person. */
function Notices({ lue: { notices } }: { lue: InformationLue }) {
  // Each notice is whole by itself; who reads them one after the other reads once what they all say.
  const [premiere = [], ...autres] = notices.map(({ texte }) => alineas(texte));
  const communs = premiere.filter((alinea) => autres.every((dits) => dits.includes(alinea)));
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">Notice d’information</h2>
      <p>
        Lisez-la avec la personne, ou imprimez-la par « Imprimer cette page », en bas de l’écran,
        pour la lui remettre.
      </p>
      {notices.map(({ traitement, nom, version, texte }) => (
        <section key={traitement} aria-labelledby={`notice-${traitement}`}>
          <h3 id={`notice-${traitement}`}>{nom}</h3>
          <p className="m-discret">{`Version ${version}`}</p>
          <Alineas dits={alineas(texte).filter((alinea) => !communs.includes(alinea))} />
        </section>
      ))}
      <section aria-labelledby="notice-communs">
        <h3 id="notice-communs">Pour tous ces traitements</h3>
        <Alineas dits={communs} />
      </section>
    </section>
  );
}

const alineas = (texte: string): readonly string[] => texte.split("\n\n");

function Alineas({ dits }: { dits: readonly string[] }) {
  return dits.map((alinea) => <p key={alinea}>{alinea}</p>);
}

const COLONNES: readonly Colonne<Remise>[] = [
  { titre: "Le", entete: true, cellule: ({ le }) => enJour(le) },
  { titre: "Moyen", cellule: ({ moyen }) => MOYENS[moyen] },
  {
    titre: "Par",
    cellule: ({ par, organisation, horsDelai }) => (
      <>
        {`${[par, organisation].filter(Boolean).join(", ")} `}
        {horsDelai && <Pastille ton="attention">Après le délai</Pastille>}
      </>
    ),
  },
];
