package fr.levain.events;

public enum GatheringKind {
    AWARENESS("sensibilisation", "Sensibilisation"),
    LAUREATES_DAY("laureats", "Journée des lauréats"),
    TRAINING("formation", "Formation"),
    NETWORK("reseau", "Rencontre du réseau");

    private final String word;
    private final String label;

    GatheringKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** In addresses and forms. */
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
