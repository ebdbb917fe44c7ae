import { describe, expect, it } from 'vitest';
import { createClassOf, seededRandom } from '#components/replicas/classes.ts';

describe('hashed classes', () => {
  it('look as each build made them', () => {
    expect(createClassOf('new', seededRandom(1))('Form', 'input')).toMatch(/^_input_[a-z0-9]{5}_\d{1,3}$/);
    expect(createClassOf('old', seededRandom(1))('Form', 'input')).toMatch(/^Form_input_[A-Za-z0-9]{5}$/);
  });

  it('stay the same within a load and change with the next', () => {
    const first = createClassOf('new', seededRandom(1));
    const second = createClassOf('new', seededRandom(2));
    expect(first('Form', 'input')).toBe(first('Form', 'input'));
    expect(first('Form', 'input')).not.toBe(second('Form', 'input'));
  });

  it('share one hash per component in the new build', () => {
    const classOf = createClassOf('new', seededRandom(3));
    const hash = (name: string) => name.split('_')[2];
    expect(hash(classOf('Image', 'pic'))).toBe(hash(classOf('Image', 'file')));
    expect(hash(classOf('Image', 'pic'))).not.toBe(hash(classOf('Feed', 'wrap')));
  });
});
