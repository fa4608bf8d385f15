package fr.levain.calls;

import fr.levain.kernel.Digest;
import tools.jackson.databind.json.JsonMapper;

/** A grid as officers write it: the grid that calls keep, its title and where it comes from. */
public record WrittenGrid(String title, String source, Grid grid) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static WrittenGrid read(String json) {
        return JSON.readValue(json, WrittenGrid.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** Tells whether a criterion is still as somebody read it. */
    public static String digest(Criterion criterion) {
        return Digest.of(JSON.writeValueAsString(criterion));
    }
}
