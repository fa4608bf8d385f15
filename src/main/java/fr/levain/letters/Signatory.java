package fr.levain.letters;

/**
 * Who decides and signs, told as the law asks: first name, name, quality and service (CRPA L212-1, L212-2; I5).
 *
 * @param quality e.g. « Présidente du Conseil régional »
 */
public record Signatory(String firstName, String name, String quality, String service) {
    public Signatory {
        if (firstName.isBlank() || name.isBlank() || quality.isBlank() || service.isBlank())
            throw new IllegalArgumentException("La signature demande prénom, nom, qualité et service.");
    }
}
