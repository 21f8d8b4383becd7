// SHA-256 as the log uses it: every kind of input has its own prefix byte, so that none can pass for another.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace watari::oplog {

using ByteVector = std::vector<std::uint8_t>;
using ByteSpan = std::span<const std::uint8_t>;
using Hash = std::array<std::uint8_t, 32>;

// SHA-256 over the parts one after the other.
[[nodiscard]] Hash sha256(std::initializer_list<ByteSpan> parts);

// SHA-256(0x00 || data) and SHA-256(0x01 || left || right): RFC 9162, 2.1.1.
[[nodiscard]] Hash leafHash(ByteSpan data);
[[nodiscard]] Hash nodeHash(const Hash& left, const Hash& right);

// SHA-256(0x02 || previous || leaf); the chain begins from 32 zero bytes.
[[nodiscard]] Hash chainHash(const Hash& previous, const Hash& leaf);

[[nodiscard]] ByteSpan bytesOf(std::string_view text);
[[nodiscard]] std::string toHex(ByteSpan bytes);
[[nodiscard]] std::optional<ByteVector> fromHex(std::string_view text);
// None unless there are exactly 32 bytes.
[[nodiscard]] std::optional<Hash> toHash(ByteSpan bytes);

// Integers in the log's encodings are big-endian.
void appendU16(ByteVector& out, std::uint16_t value);
void appendU32(ByteVector& out, std::uint32_t value);
void appendU64(ByteVector& out, std::uint64_t value);

}  // namespace watari::oplog
