import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { type Colonne, Tableau } from "../kit/tableau.tsx";
import { partieEcrite } from "./ecriture.ts";
import type { Detail, Vue } from "./formes.ts";

type Signature = Detail["signatures"][number];

const COLONNES: readonly Colonne<Signature>[] = [
  { titre: "Partie", entete: true, cellule: ({ partie }) => partieEcrite(partie) },
  { titre: "Signataire", cellule: ({ nom }) => nom ?? "Non renseigné" },
  { titre: "Qualité", cellule: ({ qualite }) => qualite ?? "Non renseignée" },
  { titre: "Lieu", cellule: ({ lieu }) => lieu ?? "Non renseigné" },
  { titre: "Date", cellule: ({ date }) => (date ? enJour(date) : "Non renseignée") },
];

/** Who signed, in which capacity, where and when; what remains before the convention is signed. */
export function Signataires({ detail, vue }: { detail: Detail; vue: Vue }) {
  const { id, signatures, versions } = detail;
  const aSigner = vue === "operateur" && detail.etat === "autorisee";
  const depose = versions.some(({ nature }) => nature === "convention");
  return (
    <section aria-labelledby="signataires">
      <h2 id="signataires">Signatures</h2>
      {signatures.length === 0 ? (
        <p>Aucune signature reçue.</p>
      ) : (
        <Tableau
          legende="Signatures reçues"
          colonnes={COLONNES}
          lignes={signatures}
          cle={(_, rang) => String(rang)}
        />
      )}
      {aSigner && !depose && <DeposerTexte id={id} />}
      {aSigner && depose && <Signer detail={detail} />}
    </section>
  );
}

function DeposerTexte({ id }: { id: string }) {
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre="Déposer le texte à signer"
      action="Comparer au projet autorisé et déposer"
      champs={[{ nom: "texte", libelle: "Texte à signer", genre: "long" }]}
      envoyer={async ({ texte = "" }) => {
        const params = { path: { id } };
        const sortie = await recevoir(
          api.POST("/portail/api/conventions/{id}/texte", { params, body: { texte } }),
        );
        if (sortie.identique)
          return "Le texte est identique au projet autorisé : il peut être signé.";
        const lignes = sortie.differences.map(({ signe, texte: ligne }) => `${signe} ${ligne}`);
        return `Le texte diffère du projet autorisé et n’est pas déposé : ${lignes.join(" / ")}`;
      }}
    />
  );
}

function Signer({ detail }: { detail: Detail }) {
  const restants = detail.representants.filter(
    ({ partie }) => !detail.signatures.some((signature) => signature.partie === partie),
  );
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre="Enregistrer une signature"
      action="Enregistrer la signature"
      champs={[
        {
          nom: "rang",
          libelle: "Signataire habilité",
          genre: "choix",
          options: restants.map(
            ({ nom, qualite }, rang) => [String(rang), `${nom}, ${qualite}`] as const,
          ),
        },
        { nom: "lieu", libelle: "Lieu" },
        { nom: "date", libelle: "Date", genre: "date" },
      ]}
      envoyer={async ({ rang, lieu = "", date = "" }) => {
        const { partie = "operateur", nom = "", qualite = "" } = restants[Number(rang)] ?? {};
        const body = { signature: { partie, nom, qualite, lieu, date } };
        const params = { path: { id: detail.id } };
        await recevoir(api.POST("/portail/api/conventions/{id}/signatures", { params, body }));
      }}
    />
  );
}
