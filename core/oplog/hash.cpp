#include "core/oplog/hash.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>
#include <new>

namespace watari::oplog {
namespace {

constexpr std::array<std::uint8_t, 1> kLeafPrefix{0x00};
constexpr std::array<std::uint8_t, 1> kNodePrefix{0x01};
constexpr std::array<std::uint8_t, 1> kChainPrefix{0x02};

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

Hash sha256(std::initializer_list<ByteSpan> parts) {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    Hash out{};
    bool done = context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    for (const ByteSpan part : parts)
        done = done && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
    done = done && EVP_DigestFinal_ex(context.get(), out.data(), nullptr) == 1;
    // SHA-256 fails only when memory is exhausted; a hash that was not computed must never be used.
    if (!done) throw std::bad_alloc();
    return out;
}

Hash leafHash(ByteSpan data) {
    return sha256({kLeafPrefix, data});
}

Hash nodeHash(const Hash& left, const Hash& right) {
    return sha256({kNodePrefix, left, right});
}

Hash chainHash(const Hash& previous, const Hash& leaf) {
    return sha256({kChainPrefix, previous, leaf});
}

ByteSpan bytesOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::string toHex(ByteSpan bytes) {
    constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const std::uint8_t b : bytes) {
        out += kDigits[b >> 4];
        out += kDigits[b & 0x0f];
    }
    return out;
}

std::optional<ByteVector> fromHex(std::string_view text) {
    if (text.size() % 2 != 0) return std::nullopt;
    ByteVector out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        out.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return out;
}

std::optional<Hash> toHash(ByteSpan bytes) {
    Hash out{};
    if (bytes.size() != out.size()) return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

void appendU16(ByteVector& out, std::uint16_t value) {
    out.push_back(static_cast<std::uint8_t>(value >> 8));
    out.push_back(static_cast<std::uint8_t>(value & 0xff));
}

void appendU32(ByteVector& out, std::uint32_t value) {
    appendU16(out, static_cast<std::uint16_t>(value >> 16));
    appendU16(out, static_cast<std::uint16_t>(value & 0xffff));
}

void appendU64(ByteVector& out, std::uint64_t value) {
    appendU32(out, static_cast<std::uint32_t>(value >> 32));
    appendU32(out, static_cast<std::uint32_t>(value & 0xffffffff));
}

}  // namespace watari::oplog
