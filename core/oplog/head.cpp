#include "core/oplog/head.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <new>

namespace watari::oplog {
namespace {

constexpr std::uint8_t kHeadVersion = 1;
constexpr std::array<std::uint8_t, 1> kHeadPrefix{0x03};

using DigestContext = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

DigestContext makeDigestContext() {
    DigestContext context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    if (!context) throw std::bad_alloc();
    return context;
}

void append(ByteVector& out, ByteSpan bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}

ByteVector signedBytes(const TreeHead& head, const Hash& logId) {
    ByteVector out{kHeadVersion};
    append(out, logId);
    appendU64(out, head.treeSize);
    append(out, head.root);
    appendU64(out, static_cast<std::uint64_t>(head.tsUs));
    append(out, head.keyId);
    append(out, head.previous);
    return out;
}

}  // namespace

Hash logIdOf(const Hash& firstLeaf, const PublicKey& key) {
    return sha256({firstLeaf, key});
}

Hash keyIdOf(const PublicKey& key) {
    return sha256({key});
}

Hash headHash(const Hash& logId, const TreeHead& head) {
    return sha256({kHeadPrefix, signedBytes(head, logId), head.signature});
}

void SigningKey::Free::operator()(evp_pkey_st* key) const {
    EVP_PKEY_free(key);
}

std::optional<SigningKey> SigningKey::generate() {
    Handle key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    if (!key) return std::nullopt;
    return SigningKey(std::move(key));
}

std::optional<SigningKey> SigningKey::fromPem(const std::string& pem) {
    const Bio in(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &BIO_free);
    if (!in) return std::nullopt;
    // Without a callback OpenSSL would ask the terminal for a passphrase.
    auto noPassphrase = [](char*, int, int, void*) { return -1; };
    Handle key(PEM_read_bio_PrivateKey(in.get(), nullptr, noPassphrase, nullptr));
    if (!key || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519) return std::nullopt;
    return SigningKey(std::move(key));
}

std::string SigningKey::toPem() const {
    const Bio out(BIO_new(BIO_s_secmem()), &BIO_free);
    if (!out ||
        PEM_write_bio_PKCS8PrivateKey(out.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        throw std::bad_alloc();
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

PublicKey SigningKey::publicKey() const {
    PublicKey out{};
    std::size_t size = out.size();
    if (EVP_PKEY_get_raw_public_key(m_key.get(), out.data(), &size) != 1) throw std::bad_alloc();
    return out;
}

Signature SigningKey::sign(ByteSpan message) const {
    const DigestContext context = makeDigestContext();
    Signature out{};
    std::size_t size = out.size();
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) != 1 ||
        EVP_DigestSign(context.get(), out.data(), &size, message.data(), message.size()) != 1)
        throw std::bad_alloc();
    return out;
}

TreeHead signHead(TreeHead head, const Hash& logId, const SigningKey& key) {
    head.keyId = keyIdOf(key.publicKey());
    head.signature = key.sign(signedBytes(head, logId));
    return head;
}

bool verifyHead(const TreeHead& head, const Hash& logId, const PublicKey& key) {
    return head.keyId == keyIdOf(key) && verifySignature(signedBytes(head, logId), head.signature, key);
}

bool verifySignature(ByteSpan message, const Signature& signature, const PublicKey& key) {
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> handle(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.data(), key.size()), &EVP_PKEY_free);
    if (!handle) return false;
    const DigestContext context = makeDigestContext();
    return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, handle.get()) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(),
                            message.size()) == 1;
}

}  // namespace watari::oplog
