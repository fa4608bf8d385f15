package fr.levain.territory;

/**
 * A place of France that is not in the authority's region.
 *
 * @param name as people write it: « Paris », « 75011 », « Finistère »
 * @param region where it is
 */
public record Elsewhere(String name, String region) {
    public static final String AIDS_OF_FRANCE = "aides-territoires.beta.gouv.fr";

    public String where() {
        return name.equals(region) ? "%s est une autre région.".formatted(name) : "%s est hors de notre région (%s).".formatted(name, region);
    }

    /** What it means for who typed it, and where to turn; {@link #AIDS_OF_FRANCE} follows. */
    public String turn() {
        return "Nos aides vont aux projets menés dans la région : indiquez la commune où se passe le vôtre. Pour un projet mené ailleurs, adressez-vous à la Région %s, ou cherchez sur "
                .formatted(region);
    }

    public String told() {
        return where() + " " + turn() + AIDS_OF_FRANCE + ".";
    }
}
