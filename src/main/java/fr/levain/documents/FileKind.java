package fr.levain.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be deposited (RGI 2.0, G7): PDF, ODF, OOXML, JPEG, PNG. */
public enum FileKind {
    PDF("application/pdf", "PDF", "pdf"),
    JPEG("image/jpeg", "JPEG", "jpg", "jpeg", "jpe"),
    PNG("image/png", "PNG", "png"),
    ODT("application/vnd.oasis.opendocument.text", "texte OpenDocument (ODT)", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "classeur OpenDocument (ODS)", "ods"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "document Word (DOCX)", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "classeur Excel (XLSX)", "xlsx");

    /** For the {@code accept} attribute of a file field. */
    public static final String ACCEPT = ".pdf,.odt,.ods,.docx,.xlsx,.jpg,.jpeg,.png";
    /** As told to people. */
    public static final String ACCEPTED = "PDF, ODT, ODS, DOCX, XLSX, JPEG ou PNG";

    private final String mediaType;
    private final String label;
    private final List<String> extensions;

    FileKind(String mediaType, String label, String... extensions) {
        this.mediaType = mediaType;
        this.label = label;
        this.extensions = List.of(extensions);
    }

    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    static Optional<FileKind> promisedBy(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** In French, e.g. « document Word (DOCX) ». */
    public String label() {
        return label;
    }

    /** Other files, folded into one. */
    boolean isArchive() {
        return this == ODT || this == ODS || this == DOCX || this == XLSX;
    }

    public String extension() {
        return extensions.getFirst();
    }
}
