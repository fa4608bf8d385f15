package fr.levain.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as someone sends it. Its name is only a label: the type is read from the content.
 *
 * @param settled run once it is stored or refused for good, not when it may be tried again
 */
public record Upload(String name, Content content, Runnable settled) {
    /** Opened once, then closed. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public Upload(String name, Content content) {
        this(name, content, () -> {});
    }

    public static Upload of(String name, byte[] content) {
        return new Upload(name, () -> new ByteArrayInputStream(content));
    }

    public static Upload of(MultipartFile file) {
        var name = file.getOriginalFilename();
        return new Upload(name == null ? "" : name, file::getInputStream);
    }
}
