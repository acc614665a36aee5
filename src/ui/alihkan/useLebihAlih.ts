import { useDebouncedValue } from '@mantine/hooks';
import type { UjiAlihInput } from '../../api/alihInputs';
import type { LebihAlih } from '../../api/alihViews';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';

/** Who would get more than fits by what is being decided, a moment after the last change. */
export function useLebihAlih(minta: UjiAlihInput): readonly LebihAlih[] {
  const api = useApi();
  const baris = minta.baris.filter(({ kepada }) => kepada.length > 0);
  const [tenang] = useDebouncedValue(JSON.stringify({ ...minta, baris }), 250);
  const diuji = JSON.parse(tenang) as UjiAlihInput;
  const { data } = useQuery(diuji.baris.length === 0 ? null : () => api.getUjiAlih(diuji), [tenang], []);
  return diuji.baris.length === 0 ? [] : (data ?? []);
}
