package fr.levain.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** AES-GCM with one key of the instance, which lives outside the database: a copy of the tables alone tells nothing. */
@Component
class Seal {
    private static final int NONCE = 12;
    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    /** @param given the key in Base64, for several nodes; else it is made once in the data folder, for its owner only */
    Seal(@Value("${levain.bank-key:${LEVAIN_BANK_KEY:}}") String given, @Value("${levain.data:var}") Path data) {
        var bytes = given.isBlank() ? kept(data.resolve("bank.key")) : Base64.getDecoder().decode(given);
        if (bytes.length != KEY) throw new IllegalStateException("La clé des coordonnées bancaires doit compter 32 octets en Base64.");
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** @param owner bound to the text: what is sealed for one account cannot be read as another's */
    byte[] close(String text, BankAccountId owner) {
        var nonce = random(NONCE);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8), owner);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    String open(byte[] sealed, BankAccountId owner) {
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE];
        buffer.get(nonce);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new String(run(Cipher.DECRYPT_MODE, nonce, rest, owner), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, BankAccountId owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Bank details cannot be read with this key", e);
        }
    }

    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        if (file.getParent() != null) Files.createDirectories(file.getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(random(KEY)));
        } catch (FileAlreadyExistsException alreadyMade) {
            // another start was first: its key is the one
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
