// Signed tree heads: size and root of the log at a moment, signed with Ed25519 and chained to the head
// before.
#pragma once

#include "core/oplog/hash.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

struct evp_pkey_st;

namespace watari::oplog {

using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

struct TreeHead {
    std::uint64_t treeSize = 0;
    Hash root{};
    std::int64_t tsUs = 0;
    Hash keyId{};     // keyIdOf(the key that signed)
    Hash previous{};  // headHash of the head before; zero for the first
    Signature signature{};
    bool operator==(const TreeHead&) const = default;
};

// The log's identity: SHA-256(leaf of row 1 || public key). Another log, or an emptied one, has another id.
[[nodiscard]] Hash logIdOf(const Hash& firstLeaf, const PublicKey& key);
[[nodiscard]] Hash keyIdOf(const PublicKey& key);
// SHA-256(0x03 || signed bytes || signature).
[[nodiscard]] Hash headHash(const Hash& logId, const TreeHead& head);

// An Ed25519 private key. Moves only; the memory is freed (and cleared by OpenSSL) at the end.
class SigningKey {
public:
    [[nodiscard]] static std::optional<SigningKey> generate();
    // PKCS #8 in PEM; none when the text is no unencrypted Ed25519 key.
    [[nodiscard]] static std::optional<SigningKey> fromPem(const std::string& pem);
    [[nodiscard]] std::string toPem() const;
    [[nodiscard]] PublicKey publicKey() const;
    [[nodiscard]] Signature sign(ByteSpan message) const;

private:
    struct Free {
        void operator()(evp_pkey_st* key) const;
    };
    using Handle = std::unique_ptr<evp_pkey_st, Free>;
    explicit SigningKey(Handle key) : m_key(std::move(key)) {}
    Handle m_key;
};

// Fills keyId and signature of the head.
[[nodiscard]] TreeHead signHead(TreeHead head, const Hash& logId, const SigningKey& key);
[[nodiscard]] bool verifyHead(const TreeHead& head, const Hash& logId, const PublicKey& key);
[[nodiscard]] bool verifySignature(ByteSpan message, const Signature& signature, const PublicKey& key);

}  // namespace watari::oplog
