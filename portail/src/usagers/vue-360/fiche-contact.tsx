import { Definitions } from "../../kit/definitions.tsx";
import type { Vue360 } from "../../kit/formes.ts";
import { quartierPrioritaireEcrit, telephoneEcrit } from "../ecriture.ts";
import { ligneSource, type Provenance } from "./source.tsx";

/** How to reach the person, one click away. */
export function FicheContact({
  contact,
  provenance,
}: {
  contact: Vue360["contact"];
  provenance: Provenance;
}) {
  const { telephone, courriel, adresse, commune, quartierPrioritaire } = contact;
  return (
    <section className="m-carte" aria-labelledby="contact">
      <h2 id="contact">Contact</h2>
      <Definitions
        lignes={[
          [
            "Téléphone",
            telephone && (
              <a className="fr-link" href={`tel:${telephone.replace(/[^\d+]/g, "")}`} key="t">
                {telephoneEcrit(telephone)}
              </a>
            ),
          ],
          [
            "Courriel",
            courriel && (
              <a className="fr-link m-cesure" href={`mailto:${courriel}`} key="c">
                {courriel}
              </a>
            ),
          ],
          ["Adresse", adresse && adresse.length > 0 ? <Adresse lignes={adresse} key="a" /> : null],
          [
            "Code commune",
            commune &&
              `${commune.code}${commune.millesime ? ` (code de ${commune.millesime})` : ""}`,
          ],
          ["Quartier prioritaire", quartierPrioritaireEcrit(quartierPrioritaire)],
          ...ligneSource(provenance),
        ]}
      />
    </section>
  );
}

function Adresse({ lignes }: { lignes: readonly string[] }) {
  return (
    <address>
      {lignes.map((ligne) => (
        <span className="m-ligne" key={ligne}>
          {ligne}
        </span>
      ))}
    </address>
  );
}
