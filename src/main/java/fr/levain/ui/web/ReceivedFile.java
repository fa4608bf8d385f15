package fr.levain.ui.web;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it came with a form. Of one that is too large only the start is kept, one byte over the limit, so that whoever
 * measures it finds it too large; reading further than that start fails, so that nobody takes it for the whole.
 */
class ReceivedFile implements MultipartFile {
    private static final int IN_MEMORY = 64 * 1024;

    private final String field;
    private final String name;
    private final @Nullable String type;
    private final byte[] start;
    private final @Nullable Path rest;
    private final long size;
    private final boolean whole;

    private ReceivedFile(String field, String name, @Nullable String type, byte[] start, @Nullable Path rest, long size, boolean whole) {
        this.field = field;
        this.name = name;
        this.type = type;
        this.start = start;
        this.rest = rest;
        this.size = size;
        this.whole = whole;
    }

    /** Reads the part to its end, keeping at most {@code limit} bytes and one more. */
    static ReceivedFile read(String field, String name, @Nullable String type, InputStream content, long limit) throws IOException {
        var start = content.readNBytes((int) Math.min(IN_MEMORY, limit + 1));
        long kept = start.length;
        Path rest = null;
        var buffer = new byte[IN_MEMORY];
        int read = content.read(buffer);
        try {
            if (read > 0 && kept <= limit) rest = Files.createTempFile("levain", ".part");
            try (var out = rest == null ? OutputStream.nullOutputStream() : Files.newOutputStream(rest)) {
                long size = kept;
                for (; read >= 0; read = content.read(buffer)) {
                    int taken = (int) Math.min(read, limit + 1 - kept);
                    if (taken > 0) out.write(buffer, 0, taken);
                    kept += Math.max(taken, 0);
                    size += read;
                }
                return new ReceivedFile(field, name, type, start, rest, size, size == kept);
            }
        } catch (IOException e) {
            if (rest != null) Files.deleteIfExists(rest);
            throw e;
        }
    }

    void forget() throws IOException {
        if (rest != null) Files.deleteIfExists(rest);
    }

    @Override
    public String getName() {
        return field;
    }

    @Override
    public String getOriginalFilename() {
        return name;
    }

    @Override
    public @Nullable String getContentType() {
        return type;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public long getSize() {
        return size;
    }

    @Override
    public byte[] getBytes() throws IOException {
        try (var content = getInputStream()) {
            return content.readAllBytes();
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        InputStream content = new ByteArrayInputStream(start);
        if (rest != null) content = new SequenceInputStream(content, Files.newInputStream(rest));
        return whole ? content : new SequenceInputStream(content, new CutShort());
    }

    @Override
    public void transferTo(File destination) throws IOException {
        try (var content = getInputStream();
                var out = Files.newOutputStream(destination.toPath())) {
            content.transferTo(out);
        }
    }

    private static class CutShort extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("This file is over the limit: only its start was kept");
        }
    }
}
