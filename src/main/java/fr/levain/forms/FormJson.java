package fr.levain.forms;

import tools.jackson.databind.json.JsonMapper;

/** Answers and forms as kept in the database: nothing is lost on the way there and back. */
public final class FormJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormJson() {}

    public static String write(Answers answers) {
        return JSON.writeValueAsString(answers);
    }

    public static Answers answers(String json) {
        return JSON.readValue(json, Answers.class);
    }

    static String write(FormRevision form) {
        return JSON.writeValueAsString(form);
    }

    static FormRevision form(String json) {
        return JSON.readValue(json, FormRevision.class);
    }

    static String write(FieldType type) {
        return JSON.writerFor(FieldType.class).writeValueAsString(type);
    }

    static FieldType type(String json) {
        return JSON.readValue(json, FieldType.class);
    }

    static String write(FormPage page) {
        return JSON.writeValueAsString(page);
    }

    static String write(Field field) {
        return JSON.writeValueAsString(field);
    }
}
