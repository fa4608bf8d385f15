package fr.levain.territory;

/**
 * A place of France that is not in the authority's region.
 *
 * @param name as people write it: « Paris », « 75011 », « Finistère »
 * @param region where it is
 */
public record Elsewhere(String name, String region) {
    /** What it means for who typed it, and where to turn. */
    public String told() {
        return ("%1$s est hors de notre région (%2$s). Nos aides vont aux projets menés dans la région : indiquez la commune où se passe le vôtre."
                + " Pour un projet mené ailleurs, adressez-vous à la Région %2$s, ou cherchez sur aides-territoires.beta.gouv.fr.").formatted(name, region);
    }
}
