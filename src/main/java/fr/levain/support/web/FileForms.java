package fr.levain.support.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** A form that sends a file: a second click keeps it once; another file sent from the same page, or one said otherwise, is an act of its own. */
@Component
class FileForms {
    private static final String KEY = "_acte";

    private final SingleAct acts;

    FileForms(SingleAct acts) {
        this.acts = acts;
    }

    View once(Map<String, String> sent, MultipartFile file, Caller caller, Supplier<? extends View> act) {
        if (!sent.containsKey(KEY)) return act.get();
        var done = acts.once(Map.of(KEY, key(sent, file)), caller, act);
        // a refusal is undone with its act: done again outside, it stays in the journal
        return done instanceof Redirect ? done : act.get();
    }

    private static String key(Map<String, String> sent, MultipartFile file) {
        var said = new TreeMap<>(sent);
        said.keySet().removeIf(name -> name.startsWith("_") && !name.equals(KEY));
        return Digest.of(said + "\n" + file.getOriginalFilename() + "\n" + digest(file)).substring(0, 24);
    }

    private static String digest(MultipartFile file) {
        try (var read = new DigestInputStream(file.getInputStream(), Digest.sha256())) {
            read.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
