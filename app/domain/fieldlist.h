/// What the files that declare record kinds share: the specs of a list of fields, made while compiling.
#pragma once

#include "app/domain/record.h"

#include <array>
#include <utility>

namespace app::fieldlist {

inline constexpr auto kText = FieldType::Text;
inline constexpr auto kWhole = FieldType::Integer;
inline constexpr auto kAsk = OnConflict::Ask;
inline constexpr auto kNewest = OnConflict::KeepNewest;
inline constexpr auto kPersonal = Privacy::Personal;
inline constexpr auto kPlain = Privacy::Plain;

template <typename Record, std::size_t N, std::size_t... I>
constexpr std::array<FieldSpec, N> specsOf(const std::array<Field<Record>, N>& fields,
                                           std::index_sequence<I...> /*positions*/)
{
    return {fields[I].spec...};
}

template <typename Record, std::size_t N>
constexpr std::array<FieldSpec, N> specsOf(const std::array<Field<Record>, N>& fields)
{
    return specsOf(fields, std::make_index_sequence<N>());
}

} // namespace app::fieldlist
