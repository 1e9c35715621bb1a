/// A value or the reason there is none: a small stand-in for std::expected, not in libstdc++ 12.
#pragma once

#include "app/base/error.h"

#include <QtGlobal>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace app {

template <typename T>
class [[nodiscard]] Result {
    static_assert(!std::is_same_v<std::remove_cv_t<T>, Error>);

public:
    // Implicit on purpose: `return value;` and `return error;` are the whole point.
    // NOLINTBEGIN(google-explicit-constructor)
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    // NOLINTEND(google-explicit-constructor)

    explicit operator bool() const noexcept { return m_state.index() == 0; }

    const T& operator*() const& { return valueOf(*this); }
    T& operator*() & { return valueOf(*this); }
    // By value: `for (… : *call())` would otherwise run over a list that is gone.
    T operator*() && { return std::move(valueOf(*this)); }
    const T* operator->() const { return &valueOf(*this); }
    T* operator->() { return &valueOf(*this); }

    const Error& error() const
    {
        Q_ASSERT(!*this);
        return *std::get_if<1>(&m_state);
    }

private:
    template <typename Self>
    static auto& valueOf(Self& self)
    {
        Q_ASSERT(self);
        return *std::get_if<0>(&self.m_state);
    }

    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {} // NOLINT(google-explicit-constructor)

    explicit operator bool() const noexcept { return !m_error; }

    const Error& error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace app
