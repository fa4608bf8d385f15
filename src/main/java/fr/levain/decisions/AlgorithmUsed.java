package fr.levain.decisions;

/**
 * A computation that took part in a decision (A1).
 *
 * @param effect on this dossier, in French (A2); empty when it is told elsewhere on the page
 */
public record AlgorithmUsed(Kind kind, String effect) {
    public enum Kind {
        RULES("vérifier les règles de l’appel"),
        AMOUNT("calculer le montant de l’aide"),
        ALLOCATION("répartir les lectures entre les lecteurs"),
        ADJUSTED("ajuster les notes de la sévérité des lecteurs sans remplacer les notes brutes"),
        INTERVALS("donner au classement ses intervalles"),
        CHOICE("choisir sous contraintes la liste proposée au comité");

        private final String purpose;

        Kind(String purpose) {
            this.purpose = purpose;
        }

        /** After « il a servi à ». */
        public String purpose() {
            return purpose;
        }
    }
}
