import type { Section } from "../regles/regle.ts";
import { regle, section } from "../regles/regle.ts";

/** Articles 4 to 6, confidentiality and personal data, restated rule by rule. */
export const conventionArticles4A6: readonly Section[] = [
  section("CONV-4", "Article 4 – Confidentialité", [
    regle(
      "CONV-4-01",
      "Toute information échangée est réputée confidentielle, exports compris.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-4-02",
      "Une donnée n’est montrée qu’à celui qui doit la connaître pour sa mission.",
      "usagers",
    ),
    regle("CONV-4-03", "Les données sont protégées en transit comme au repos.", "securite"),
    regle(
      "CONV-4-04",
      "Tout sous-traitant ou délégataire est lié par une clause de confidentialité enregistrée.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-4-05",
      "L’obligation de confidentialité est portée à la connaissance de chacun avant son premier accès.",
      "habilitations",
    ),
    regle(
      "CONV-4-06",
      "L’obligation de confidentialité survit à la convention et au compte.",
      "habilitations",
    ),
  ]),
  section("CONV-5", "Article 5 – Données à caractère personnel", [
    regle(
      "CONV-5-01",
      "Les traitements respectent le RGPD et figurent dans un registre exportable.",
      "conservation",
    ),
    regle(
      "CONV-5-02",
      "Les traitements respectent la loi « Informatique et libertés ».",
      "conservation",
    ),
    regle(
      "CONV-5-03",
      "Le NIR ne sert qu’aux usages prévus par décret et reste masqué ailleurs.",
      "usagers",
    ),
    regle(
      "CONV-5-04",
      "Les données du RSA ne sont ouvertes qu’à des personnes averties du secret professionnel.",
      "habilitations",
    ),
    regle(
      "CONV-5-05",
      "Chaque partie est seule responsable de ce qu’elle fait des données reçues de l’autre.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-5-06",
      "Un tiers agissant pour le partenaire est qualifié de sous-traitant ou de responsable conjoint.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-5-07",
      "Ce tiers n’accède à rien avant d’être tenu par des obligations équivalentes.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-5-08",
      "Aucune donnée personnelle n’est consultée hors des finalités de l’article 2.",
      "journal",
    ),
    regle(
      "CONV-5-09",
      "Le suivi et la statistique réutilisent les données sans identifiant direct.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-5-10",
      "Copies et exports sont limités au nécessaire, motivés et tracés.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-5-11",
      "Aucune donnée ne part vers un destinataire que la convention ne prévoit pas.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-5-12",
      "Les consultations détournées ou frauduleuses sont recherchées et signalées.",
      "securite",
    ),
    regle(
      "CONV-5-13",
      "La conservation et l’intégrité des informations sont garanties et vérifiables.",
      "journal",
    ),
    regle(
      "CONV-5-14",
      "Les personnes sont informées des traitements et de leurs droits.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-5-15",
      "Accès, rectification, effacement et opposition se demandent, chacun selon son régime.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-5-16",
      "Une demande de droits reçoit réponse en un mois, prolongeable de deux mois motivés.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-5-17",
      "Les parties s’entraident pour répondre dans le délai.",
      "donnees-personnelles",
    ),
    regle(
      "CONV-5-18",
      "Chaque famille de données est supprimée au terme de sa durée légale de conservation.",
      "conservation",
    ),
    regle(
      "CONV-5-19",
      "Faute de texte, une durée justifiée est fixée avant la mise en service du traitement.",
      "conservation",
    ),
    regle(
      "CONV-5-20",
      "Une violation de données est signalée à l’autre partie dans les 48 heures de sa découverte.",
      "signalements",
    ),
    regle(
      "CONV-5-21",
      "Une réclamation d’une personne est signalée à l’autre partie dans les 48 heures.",
      "signalements",
    ),
    regle(
      "CONV-5-22",
      "Le signalement contient de quoi notifier la CNIL et informer les personnes.",
      "signalements",
    ),
  ]),
  section("CONV-6", "Article 6 – Souveraineté", [
    regle(
      "CONV-6-01",
      "Les données sont traitées autant que possible sur le territoire de l’Union européenne.",
      "securite",
    ),
  ]),
];
