// Result<T>: a value or an Error. TRY takes the value or returns the error; CHECK does so for Result<void>.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace watari {

template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    Result(Error error) : tl::expected<T, Error>(tl::unexpected<Error>(std::move(error))) {}  // NOLINT
    Result(ErrorCode code, QString message) : Result(Error(code, std::move(message))) {}

    // The same result, an error of it marked with where it happened.
    [[nodiscard]] Result at(const QString& place) && {
        if (*this) return std::move(*this);
        return this->error().at(place);
    }
};

// Ok() is the success of a Result<void>.
inline Result<void> Ok() {
    return {};
}

}  // namespace watari

#define WATARI_CAT2(a, b) a##b
#define WATARI_CAT(a, b) WATARI_CAT2(a, b)

// TRY(const auto x, f());  declares x, or returns f's error from the enclosing function.
#define TRY(declaration, expression)                                                        \
    auto WATARI_CAT(tryResult_, __LINE__) = (expression);                                   \
    if (!WATARI_CAT(tryResult_, __LINE__)) return WATARI_CAT(tryResult_, __LINE__).error(); \
    declaration = std::move(*WATARI_CAT(tryResult_, __LINE__))

#define CHECK(expression)                                                                 \
    do {                                                                                  \
        if (auto checkResult_ = (expression); !checkResult_) return checkResult_.error(); \
    } while (false)
