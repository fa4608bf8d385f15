package fr.levain.committees;

/** Why somebody leaves a dossier: CGCT L1111-6, loi 2013-907 art. 2 as amended by loi 2025-1249. */
public enum RecusalGround {
    PERSONAL("intérêt personnel"),
    FAMILY("lien de famille ou de proximité"),
    OFFICE("mandat ou fonction dans la structure"),
    EMPLOYER("emploi ou prestation pour la structure"),
    REPRESENTS("représente la Région dans la structure"),
    OTHER("autre motif");

    private final String label;

    RecusalGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static java.util.Optional<RecusalGround> named(String name) {
        return java.util.Arrays.stream(values()).filter(ground -> ground.name().equals(name)).findFirst();
    }
}
